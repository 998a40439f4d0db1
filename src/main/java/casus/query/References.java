package casus.query;

import casus.error.CasusException;
import casus.error.Problem;

/** Tells which thing a name means that stands for the value of a parameter. */
@FunctionalInterface
public interface References {

    /** Knows no name: values must be IRIs. */
    References NONE = (parameter, name) -> {
        throw new CasusException(Problem.PARAMETER, "the parameter " + parameter.name() + " needs an absolute IRI, not \"" + name + "\"");
    };

    /**
     * The IRI of what is called so.
     *
     * @throws CasusException when nothing of the parameter's type is called so
     */
    String named(Parameter parameter, String name);
}
