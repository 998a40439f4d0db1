package casus.event;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The argument pattern of a trigger.
 *
 * @param roles role by key: {@code subj}, {@code obj}, {@code amod}, or a preposition
 */
record Frame(String name, Map<String, Role> roles) {

    Frame {
        roles = Map.copyOf(roles);
    }

    /** Reads {@code subj=A obj=X}. */
    static Frame of(String name, String cells) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String cell : cells.split(" ")) {
            int equals = cell.lastIndexOf('=');
            roles.put(cell.substring(0, equals), Role.of(cell.substring(equals + 1)));
        }
        return new Frame(name, roles);
    }

    Role role(String key) {
        return roles.getOrDefault(key, Role.NONE);
    }
}
