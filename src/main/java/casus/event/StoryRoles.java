package casus.event;

import java.util.List;

/** Fills in who fought and who bombed where a later telling leaves it to the story. */
final class StoryRoles {

    private static final int NEAR = 4;

    private StoryRoles() {
    }

    /** "Les combats" are between those of the fighting told before; raids without an owner are by the owner of the raids before. */
    static void fill(List<Draft> events) {
        for (int i = 0; i < events.size(); i++) {
            Draft event = events.get(i);
            if (!event.agents.isEmpty()) {
                continue;
            }
            for (int j = i - 1; j >= 0 && event.agents.isEmpty(); j--) {
                Draft before = events.get(j);
                boolean near = event.syntax.index() - before.syntax.index() <= NEAR;
                if (event.type == EventType.ARMED_CLASH && near && (before.violent() || before.type == EventType.CAPTURE)
                        && !before.agents.isEmpty() && before.agents.size() + before.targets.size() > 1) {
                    before.agents.forEach(event::addAgent);
                    before.targets.forEach(event::addAgent);
                } else if (event.type == EventType.AIRSTRIKE && before.type == EventType.AIRSTRIKE) {
                    before.agents.forEach(event::addAgent);
                }
            }
        }
    }
}
