package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.text.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Unlisted groups and organizations whose name begins with a capitalised head word: «Front de libération du Macina», «Liwa al-Tawbat». */
final class BodyFinder {

    private static final int LONGEST = 10;

    private final Map<String, NameCues.Cue> heads = new HashMap<>();
    private final NameCues cues;

    BodyFinder(String language, NameCues cues) {
        DataFile.rows("lang/" + language + "/bodies.tsv", 3)
                .forEach(row -> heads.put(row[0], new NameCues.Cue(EntityType.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2])));
        this.cues = cues;
    }

    void find(Words words, StoryCountries votes, Drafts drafts) {
        TreeMap<String, Entity> named = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word head = words.at(i);
            NameCues.Cue cue = head.capital() ? heads.get(head.fold().split(" ")[0]) : null;
            if (cue == null || !drafts.free(head.span())) {
                continue;
            }
            int end = end(words, head.index(), drafts);
            int first = first(words, i, drafts);
            boolean more = end - first > 1 || head.fold().contains(" ");
            boolean certain = !words.at(first).first() || words.all().subList(first + 1, end).stream().anyMatch(Word::capital);
            if (more && certain) {
                String name = words.joined(first, end);
                Map.Entry<String, Entity> longer = named.ceilingEntry(name + " ");
                Entity known = longer != null && longer.getKey().startsWith(name + " ") ? longer.getValue() : named.get(name);
                Entity body = known != null ? known : Unlisted.of(cue, words.span(first, end).of(words.text()), votes.story());
                named.put(name, body);
                drafts.add(new Draft(words.span(first, end), body, "body", 0.7));
                i = end - 1;
            }
        }
    }

    /** «National Emergency Agency»: where other nouns stand before a noun the name begins before its head word. */
    private int first(Words words, int head, Drafts drafts) {
        int first = head;
        while (cues.is("order", "before") && head - first < LONGEST) {
            Word w = words.near(words.at(head), first - 1 - head);
            boolean named = w.capital() && !w.punctuation() && drafts.free(w.span()) && !cues.is("definite", w.fold())
                    && cues.of(w.fold()).filter(c -> c.type() == EntityType.PERSON).isEmpty() && !w.is("ADP") && !w.is("PRON") && !w.finiteVerb();
            if (!named) {
                break;
            }
            first--;
        }
        return first;
    }

    /** The name goes on through capitals and adjectives, and over linking words to a noun, adjective or capital. */
    private int end(Words words, int first, Drafts drafts) {
        Word start = words.at(first);
        int end = first + 1;
        while (end - first < LONGEST) {
            int next = end;
            while (next - end < 3 && cues.is("linking", words.near(start, next - first).fold())) {
                next++;
            }
            Word w = words.near(start, next - first);
            boolean linked = next > end;
            boolean named = w.capital() && !cues.stop(w.fold());
            boolean loose = linked && (cues.is("locative", words.at(end).fold()) || cues.is("loose", words.at(end).fold()));
            boolean fits = named && !loose || w.is("ADJ") && !linked || linked && !loose && (w.is("NOUN") || w.is("ADJ"))
                    && cues.of(w.fold()).filter(c -> c.type() == EntityType.PLACE).isEmpty();
            if (w.punctuation() || !fits || !drafts.free(w.span())) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }
}
