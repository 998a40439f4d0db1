package casus.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * French forms from the dictionary that LanguageTool distributes (french-pos-dict, CC BY-SA 4.0). Its tags are words parted by blanks
 * ("V ind pres 3 s") and one letter more, a class of frequency.
 */
public final class FrenchLexicon implements Lexicon {

    private static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";

    private final ThreadLocal<DictionaryLookup> lookups;

    public FrenchLexicon() {
        URL url = FrenchLexicon.class.getResource(RESOURCE);
        if (url == null) {
            throw new IllegalStateException("no dictionary at " + RESOURCE);
        }
        try {
            Dictionary dictionary = Dictionary.read(url);
            lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));   // the dictionary may be shared, a look-up may not
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int ambiguity(String form) {
        int mask = mask(form);
        return mask != 0 ? mask : mask(form.toLowerCase(Locale.ROOT));
    }

    private int mask(String form) {
        int mask = 0;
        for (WordData entry : lookups.get().lookup(form)) {
            mask |= FrenchTags.maskOf(entry.getTag());
        }
        return mask;
    }

    @Override
    public Reading reading(String form, String wordTag) {
        String lower = form.toLowerCase(Locale.ROOT);
        Reading reading = best(lower, wordTag);
        if (reading == null && !lower.equals(form)) {
            reading = best(form, wordTag);
        }
        return reading != null ? reading : FrenchTags.guess(form, lower, wordTag);
    }

    /** The reading that fits the tag best; the dictionary's order decides between equals. */
    private Reading best(String form, String wordTag) {
        List<WordData> entries = lookups.get().lookup(form);
        int best = 0;
        Reading reading = null;
        for (WordData entry : entries) {
            String tag = entry.getTag().toString();
            int fit = FrenchTags.fit(tag, wordTag);
            if (fit > best) {
                best = fit;
                reading = new Reading(FrenchTags.lemma(entry.getStem().toString(), form), FrenchTags.feats(tag, wordTag));
            }
        }
        return reading;
    }
}
