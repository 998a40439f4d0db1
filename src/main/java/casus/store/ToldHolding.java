package casus.store;

import casus.fusion.told.FusionWords;
import casus.fusion.told.Party;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldControl;
import casus.fusion.told.ToldPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a text says that a group holds a place: the two named close together, with words of holding between them. */
final class ToldHolding {

    private static final int FARTHEST = 45;

    private final ToldText text;
    private final FusionWords words;
    private final List<ToldMention> mentions;
    private final List<ToldClaim> claims;

    ToldHolding(ToldText text, FusionWords words, List<ToldMention> mentions, List<ToldClaim> claims) {
        this.text = text;
        this.words = words;
        this.mentions = mentions;
        this.claims = claims;
    }

    List<ToldControl> find() {
        List<ToldControl> found = new ArrayList<>();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            ToldMention first = mentions.get(i);
            ToldMention second = mentions.get(i + 1);
            if (second.begin() < first.end() || second.begin() - first.end() > FARTHEST) {
                continue;
            }
            String between = text.between(first.end(), second.begin());
            if (between.indexOf('.') >= 0 || between.indexOf('\n') >= 0) {
                continue;
            }
            if (first.place().isPresent() && second.party().isGroup() && words.says("held-by", between)) {
                add(found, first.place().get(), second.party(), first.begin(), second.end());
            } else if (first.party().isGroup() && second.place().isPresent() && words.says("holds", between)) {
                add(found, second.place().get(), first.party(), first.begin(), second.end());
            }
        }
        return found;
    }

    private void add(List<ToldControl> found, ToldPlace place, Party holder, int begin, int end) {
        Optional<ToldClaim> claim = claims.stream().filter(c -> !c.denial() && c.begin() <= begin && end <= c.begin()
                + c.words().codePointCount(0, c.words().length())).min(java.util.Comparator.comparing(ToldClaim::ownVoice));
        if (claim.isPresent() && !place.isCountry()) {
            found.add(new ToldControl(claim.get().iri(), place, holder, text.between(begin, end).replaceAll("\\s+", " ")));
        }
    }
}
