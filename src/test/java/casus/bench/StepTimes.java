package casus.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sums the processor time that each step takes: the time between one mark and the next belongs to the later. For one thread. */
final class StepTimes {

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long last = cpu();

    /** Processor time of this thread in nanoseconds: what others do on the machine does not count. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void mark(String step) {
        long now = cpu();
        if (!step.equals("start")) {
            nanos.merge(step, now - last, Long::sum);
        }
        last = now;
    }

    void print(int articles) {
        nanos.forEach((step, time) -> System.out.printf(Locale.ROOT, "  %-20s  %8.2f ms an article%n", step, time / 1e6 / articles));
    }
}
