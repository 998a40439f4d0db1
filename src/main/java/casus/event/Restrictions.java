package casus.event;

import casus.language.Sentence;
import casus.language.Token;
import java.util.ArrayList;
import java.util.List;

/** What stands behind "ne … que" is the object of the verb, which trees hang on the "que": "n'a perdu que trois hommes". */
final class Restrictions {

    private Restrictions() {
    }

    static Sentence mend(Sentence sentence, ClauseWords words) {
        List<Token> mended = new ArrayList<>(sentence.tokens());
        for (Token t : sentence.tokens()) {
            if (t.head() >= 0 && t.is("NOUN") && limits(sentence, sentence.token(t.head()), words)
                    && sentence.children(t).stream().noneMatch(c -> Syntax.relates(c, "case"))) {
                mended.set(t.index(), t.attached(sentence.token(t.head()).head(), "obj"));
            }
        }
        return mended.equals(sentence.tokens()) ? sentence : new Sentence(sentence.index(), sentence.span(), mended);
    }

    private static boolean limits(Sentence sentence, Token que, ClauseWords words) {
        return words.is(que, "restriction") && Syntax.relates(que, "advmod") && que.head() >= 0 && sentence.token(que.head()).is("VERB")
                && sentence.children(sentence.token(que.head())).stream().anyMatch(c -> words.is(c, "negation"));
    }
}
