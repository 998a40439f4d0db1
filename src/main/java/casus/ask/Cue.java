package casus.ask;

import casus.gazetteer.NamePiece;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that must stand in a question, in any order: groups parted by blanks, alternatives by {@code |}. In an alternative {@code _} parts
 * words and {@code *} stands for any ending; a group with {@code !} before it must not stand there; {@code -} asks nothing.
 */
final class Cue {

    private record Group(boolean wanted, Pattern words) { }

    private final List<Group> groups;

    private Cue(List<Group> groups) {
        this.groups = groups;
    }

    static Cue of(String text) {
        return new Cue(text.equals("-") ? List.of() : Arrays.stream(text.split(" ")).map(Cue::group).toList());
    }

    private static Group group(String text) {
        boolean wanted = !text.startsWith("!");
        String alternatives = Arrays.stream((wanted ? text : text.substring(1)).split("\\|")).map(Cue::words)
                .collect(Collectors.joining("|"));
        return new Group(wanted, Pattern.compile("(?<![a-z0-9])(?:" + alternatives + ")(?![a-z0-9])"));
    }

    private static String words(String alternative) {
        return NamePiece.fold(alternative).replace("*", "[a-z]*").replace("_", "[^a-z0-9]+");
    }

    /** @param plain the question in lower case, without accents and names */
    boolean standsIn(String plain) {
        return groups.stream().allMatch(g -> g.words.matcher(plain).find() == g.wanted);
    }

    /** Whether the text ends with it. */
    boolean ends(String plain) {
        return groups.stream().allMatch(g -> {
            var m = g.words.matcher(plain);
            boolean last = false;
            while (m.find()) {
                last = plain.substring(m.end()).isBlank();
            }
            return last == g.wanted;
        });
    }
}
