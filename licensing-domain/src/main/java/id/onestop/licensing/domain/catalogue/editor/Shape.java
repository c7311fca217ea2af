package id.onestop.licensing.domain.catalogue.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a part of a definition looks like; the form that is shown, the schema of the file and the reader agree on it. */
public sealed interface Shape {

    /** Whether the part is one value that is written in one field. */
    default boolean isLeaf() {
        return true;
    }

    /** One line of text. */
    record Line() implements Shape {}

    /** Text of several lines. */
    record Passage() implements Shape {}

    /** Several texts, one a line. */
    record Lines() implements Shape {}

    /** Entries that may have entries below them, see {@link Outlines}. */
    record Outline() implements Shape {}

    /** The hash of a picture, which is uploaded and never typed. */
    record Picture() implements Shape {}

    /** Yes or no; left empty it is as usual. */
    record Flag() implements Shape {}

    /** A day of the calendar, year-month-day. */
    record Day() implements Shape {}

    /** A whole number, limits included. */
    record Whole(int least, int most) implements Shape {}

    /** One of some constants. */
    record Choice(List<String> options) implements Shape {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A question and the answer given to it, picked as one: {@code question = answer}. */
    record Answered(List<Field> fields) implements Shape {

        private static final Pattern TEXT = Pattern.compile("(.*?) =(?: (.*))?", Pattern.DOTALL);

        public Answered {
            fields = List.copyOf(fields);
        }

        /** Both as one text. */
        public static String text(String question, String answer) {
            return (question + " = " + answer).stripTrailing();
        }

        /** The code of the question; empty in a text that is no such pair. */
        public static String question(String text) {
            return part(text, 1);
        }

        /** The value of the answer; may be empty. */
        public static String answer(String text) {
            return part(text, 2);
        }

        private static String part(String text, int group) {
            var match = TEXT.matcher(text);
            return match.matches() ? Objects.requireNonNullElse(match.group(group), "") : "";
        }
    }

    /** Any of some constants. */
    record Choices(List<String> options) implements Shape {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** The code of something that is defined elsewhere. */
    record Name(Target target) implements Shape {}

    /** The codes of such things. */
    record Names(Target target) implements Shape {}

    /** Parts that belong together; left out when all of them are. */
    record Group(List<Field> fields) implements Shape {
        public Group {
            fields = List.copyOf(fields);
        }

        @Override
        public boolean isLeaf() {
            return false;
        }
    }

    /**
     * Any number of entries in an order.
     *
     * @param key field by which an entry is named; empty where only its place names it
     */
    record Rows(String key, List<Field> fields) implements Shape {
        public Rows {
            fields = List.copyOf(fields);
        }

        @Override
        public boolean isLeaf() {
            return false;
        }
    }

    /** What a code names. */
    enum Target {
        POST,
        STEP,
        REQUIREMENT,
        QUESTION,
        /** A question or a requirement. */
        ANSWER,
        /** A question with one of the answers that it offers. */
        CHOSEN,
        DECLARATION,
        BOOK,
        PAPER_STOCK
    }

    static Choice one(Class<? extends Enum<?>> type) {
        return new Choice(names(type));
    }

    static Choices any(Class<? extends Enum<?>> type) {
        return new Choices(names(type));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
