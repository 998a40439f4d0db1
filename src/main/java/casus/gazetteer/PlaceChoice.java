package casus.gazetteer;

/**
 * The place chosen for a {@link PlaceQuestion}.
 *
 * @param confidence 0 to 1: near 1 when its country is named in the article or it is the only or by far the best known one of its name;
 *                   below 0.5 it is better to take the name for something else
 */
public record PlaceChoice(PlaceEntry place, double confidence) {

    public PlaceChoice {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
