package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.editor.Shape.Answered;
import id.onestop.licensing.domain.catalogue.editor.Shape.Choices;
import id.onestop.licensing.domain.catalogue.editor.Shape.Flag;
import id.onestop.licensing.domain.catalogue.editor.Shape.Lines;
import id.onestop.licensing.domain.catalogue.editor.Shape.Names;
import id.onestop.licensing.domain.catalogue.editor.Shape.Outline;
import id.onestop.licensing.domain.catalogue.editor.Shape.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a draft as the text of one field, and back; what does not fit its shape stays as it was typed. */
final class DraftValues {

    static final String QUESTION = "question";
    static final String ANSWER = "answer";

    private DraftValues() {}

    /** A single value as it is written. */
    static String plain(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    static String text(Shape shape, @Nullable Object value) {
        if (shape instanceof Answered && value instanceof Map<?, ?> pair) {
            return Answered.text(plain(pair.get(QUESTION)), plain(pair.get(ANSWER)));
        }
        if (!(value instanceof List<?> list)) {
            return plain(value);
        }
        if (shape instanceof Outline) {
            return Outlines.write(list);
        }
        return list.stream().map(item -> plain(item).replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    /** Nothing for an empty text: the part is then left out. */
    static @Nullable Object value(Shape shape, String typed) {
        String text = normal(typed);
        if (text.isBlank()) {
            return null;
        }
        if (shape instanceof Outline) {
            return Outlines.read(text);
        }
        if (shape instanceof Lines || shape instanceof Names || shape instanceof Choices) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (shape instanceof Answered) {
            return pair(text);
        }
        if (shape instanceof Flag) {
            return flag(text.strip());
        }
        return shape instanceof Whole ? whole(text.strip()) : text.strip();
    }

    /** Line ends as one system has them, nothing at the end. */
    static String normal(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private static Object pair(String text) {
        var pair = new LinkedHashMap<String, Object>();
        put(pair, QUESTION, Answered.question(text));
        put(pair, ANSWER, Answered.answer(text));
        return pair.isEmpty() ? text.strip() : pair;
    }

    private static void put(Map<String, Object> block, String key, String text) {
        if (!text.isBlank()) {
            block.put(key, text.strip());
        }
    }

    private static Object flag(String text) {
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }

    private static Object whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException typedOtherwise) {
            return text;
        }
    }
}
