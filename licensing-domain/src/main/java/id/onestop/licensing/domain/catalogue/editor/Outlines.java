package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Marks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Entries below entries, written as lines: two spaces further in is one level down, and what an entry begins with there says how
 * the list is marked (1. a. a1. - •, or nothing). The uppermost list has no marks of its own; a field beside it says them.
 */
final class Outlines {

    private static final String STEP = "  ";
    private static final Map<Marks, Pattern> TOKENS = tokens();

    private Outlines() {}

    private static Map<Marks, Pattern> tokens() {
        var tokens = new LinkedHashMap<Marks, Pattern>();
        tokens.put(Marks.NUMBERS, Pattern.compile("\\d+\\. "));
        tokens.put(Marks.SUBLETTERS, Pattern.compile("[a-z]\\d+\\. "));
        tokens.put(Marks.LETTERS, Pattern.compile("[a-z]\\. "));
        tokens.put(Marks.DASHES, Pattern.compile("- "));
        tokens.put(Marks.BULLETS, Pattern.compile("[•*] "));
        return tokens;
    }

    static String write(List<?> items) {
        var lines = new ArrayList<String>();
        write(items, Marks.NONE, "", lines);
        return String.join("\n", lines);
    }

    private static void write(List<?> items, Marks marks, String indent, List<String> lines) {
        int place = 1;
        for (Object item : items) {
            String text =
                    item instanceof Map<?, ?> block ? DraftValues.plain(block.get("text")) : DraftValues.plain(item);
            String one = text.replace('\n', ' ');
            lines.add(indent
                    + mark(marks, place++)
                    + (marks == Marks.NONE && markOf(one) != Marks.NONE ? "\\" : "")
                    + one);
            if (item instanceof Map<?, ?> block && block.get("items") instanceof List<?> below) {
                write(below, marksOf(block), indent + STEP, lines);
            }
        }
    }

    private static Marks marksOf(Map<?, ?> block) {
        String name = DraftValues.plain(block.get("marks"));
        return List.of(Marks.values()).stream()
                .filter(marks -> marks.name().equals(name))
                .findFirst()
                .orElse(Marks.NONE);
    }

    private static String mark(Marks marks, int place) {
        return switch (marks) {
            case NUMBERS -> place + ". ";
            case LETTERS -> (char) ('a' + place - 1) + ". ";
            case SUBLETTERS -> "a" + place + ". ";
            case DASHES -> "- ";
            case BULLETS -> "• ";
            case NONE -> "";
        };
    }

    private static Marks markOf(String text) {
        return TOKENS.entrySet().stream()
                .filter(token -> token.getValue().matcher(text).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Marks.NONE);
    }

    static List<Object> read(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return new Reader(lines).items(0, Marks.NONE);
    }

    /** Goes through the lines once; a line further in belongs to the one above it. */
    private static final class Reader {

        private final List<String> lines;
        private int next;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        List<Object> items(int depth, Marks marks) {
            var items = new ArrayList<Object>();
            while (next < lines.size() && depth(lines.get(next)) >= depth) {
                String text = unmarked(lines.get(next).strip(), marks);
                next++;
                items.add(below(depth) ? block(text) : text);
            }
            return items;
        }

        private boolean below(int depth) {
            return next < lines.size() && depth(lines.get(next)) > depth;
        }

        private Map<String, Object> block(String text) {
            String first = lines.get(next);
            var marks = markOf(first.strip());
            var block = new LinkedHashMap<String, Object>();
            block.put("text", text);
            if (marks != Marks.NONE) {
                block.put("marks", marks.name());
            }
            block.put("items", items(depth(first), marks));
            return block;
        }

        private static String unmarked(String text, Marks marks) {
            var token = TOKENS.get(marks);
            if (token == null) {
                return text.startsWith("\\") ? text.substring(1) : text;
            }
            var found = token.matcher(text);
            return found.lookingAt() ? text.substring(found.end()) : text;
        }

        private static int depth(String line) {
            return line.length() - line.stripLeading().length();
        }
    }
}
