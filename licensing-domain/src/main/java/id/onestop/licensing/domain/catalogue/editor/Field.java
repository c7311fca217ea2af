package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A named part of a definition.
 *
 * @param key as in the file
 * @param needed the reader asks for it in any case
 * @param by field beside it on which it depends, empty if on none
 * @param values of that field with which this one has a meaning
 * @param unless field beside it that takes its place, empty if none does
 * @param rare few need it, so a page may fold it while it is empty
 */
public record Field(
        String key, Shape shape, boolean needed, String by, Set<String> values, String unless, boolean rare) {

    public Field {
        values = Set.copyOf(values);
    }

    private Field(String key, Shape shape, boolean needed) {
        this(key, shape, needed, "", Set.of(), "", false);
    }

    static Field must(String key, Shape shape) {
        return new Field(key, shape, true);
    }

    static Field may(String key, Shape shape) {
        return new Field(key, shape, false);
    }

    static Field line(String key) {
        return must(key, new Shape.Line());
    }

    static Field group(String key, Field... fields) {
        return must(key, new Group(List.of(fields)));
    }

    static Field rows(String key, String entryKey, Field... fields) {
        return may(key, new Rows(entryKey, List.of(fields)));
    }

    /** A list with at least one entry. */
    static Field some(String key, String entryKey, Field... fields) {
        return must(key, new Rows(entryKey, List.of(fields)));
    }

    /** A text in both languages. */
    static Field words(String key) {
        return group(key, line("id"), line("en"));
    }

    /** The same, left out as a whole where there is nothing to say. */
    static Field maybeWords(String key) {
        return words(key).optional();
    }

    Field optional() {
        return new Field(key, shape, false, by, values, unless, rare);
    }

    Field seldom() {
        return new Field(key, shape, needed, by, values, unless, true);
    }

    /** Needed only while the field {@code other} beside it says nothing. */
    Field orElse(String other) {
        return new Field(key, shape, needed, by, values, other, rare);
    }

    /** Has a meaning only where the field {@code by} beside it has one of these values. */
    Field with(String by, Enum<?>... values) {
        return new Field(
                key,
                shape,
                needed,
                by,
                Set.copyOf(Arrays.stream(values).map(Enum::name).toList()),
                unless,
                rare);
    }
}
