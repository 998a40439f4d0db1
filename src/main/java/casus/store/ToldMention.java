package casus.store;

import casus.fusion.told.Party;
import casus.fusion.told.ToldPlace;
import java.util.Optional;

/** Words of an article that denote somebody or some place. Offsets count code points. */
record ToldMention(int begin, int end, String words, boolean named, Party party, Optional<ToldPlace> place) {
}
