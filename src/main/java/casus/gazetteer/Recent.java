package casus.gazetteer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers the answers to recent questions, a bounded number of them. Answers must be immutable. Safe to share between threads. */
final class Recent<Q, A> {

    private final int capacity;
    private final Map<Q, A> known = new ConcurrentHashMap<>();

    Recent(int capacity) {
        this.capacity = capacity;
    }

    A get(Q question, Function<Q, A> source) {
        A answer = known.get(question);
        if (answer == null) {
            if (known.size() >= capacity) {
                known.clear();
            }
            answer = source.apply(question);
            known.put(question, answer);
        }
        return answer;
    }
}
