package id.onestop.licensing.domain.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the sentences of a text: kept, changed, moved, new or gone.
 *
 * <p>The same two texts give the same pairs from either side, so what is new one way is gone the other way.
 */
public final class TextDifference {

    /** From here on two sentences tell of the same thing. */
    private static final double ALIKE = 0.4;

    private TextDifference() {}

    /**
     * One sentence.
     *
     * @param key by which it is known again when its words change; may be empty
     */
    public record Passage(String key, String text) {}

    /** What happened to a sentence. */
    public enum Kind {
        ADDED,
        CHANGED,
        MOVED,
        REMOVED
    }

    /** A part of a sentence; {@code marked} where the other side does not have it. */
    public record Piece(String text, boolean marked) {}

    /**
     * One sentence that is not as it was.
     *
     * @param before empty for {@link Kind#ADDED}
     * @param after empty for {@link Kind#REMOVED}
     */
    public record Change(Kind kind, List<Piece> before, List<Piece> after) {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        public String beforeText() {
            return joined(before);
        }

        public String afterText() {
            return joined(after);
        }

        private static String joined(List<Piece> pieces) {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }
    }

    /** Every change in the order of the later text; sentences that stay are left out. */
    public static List<Change> between(List<Passage> before, List<Passage> after) {
        boolean turned = ORDER.compare(before, after) > 0;
        var pairs = turned ? Pairing.of(after, before) : Pairing.of(before, after);
        return pairs.stream()
                .map(pair -> turned ? new Pair(pair.right(), pair.left(), pair.kept()) : pair)
                .filter(pair -> !pair.kept())
                .sorted(Comparator.comparingInt(Pair::place).thenComparingInt(Pair::left))
                .map(pair -> change(at(before, pair.left()), at(after, pair.right())))
                .toList();
    }

    private static final Comparator<List<Passage>> ORDER =
            (one, other) -> one.toString().compareTo(other.toString());

    private static @Nullable String at(List<Passage> passages, int place) {
        return place < 0 ? null : passages.get(place).text();
    }

    private static Change change(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return new Change(Kind.ADDED, List.of(), whole(after == null ? "" : after, true));
        }
        if (after == null) {
            return new Change(Kind.REMOVED, whole(before, true), List.of());
        }
        if (before.equals(after)) {
            return new Change(Kind.MOVED, whole(before, false), whole(after, false));
        }
        return words(before, after);
    }

    private static List<Piece> whole(String text, boolean marked) {
        return List.of(new Piece(text, marked));
    }

    private static Change words(String before, String after) {
        boolean turned = before.compareTo(after) > 0;
        var left = tokens(turned ? after : before);
        var right = tokens(turned ? before : after);
        var kept = common(left, right, (one, other) -> one.strip().equals(other.strip()));
        var one = pieces(left, kept.stream().map(pair -> pair[0]).toList());
        var other = pieces(right, kept.stream().map(pair -> pair[1]).toList());
        return turned ? new Change(Kind.CHANGED, other, one) : new Change(Kind.CHANGED, one, other);
    }

    /** Words, each with the blank behind it; a stop at the end of a sentence stands for itself. */
    static List<String> tokens(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)|(?<=[^\\s.;,:])(?=[.;,:]+(?:\\s|$))"));
    }

    private static List<Piece> pieces(List<String> tokens, List<Integer> kept) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean marked = !kept.contains(i);
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).marked() == marked) {
                pieces.set(last, new Piece(pieces.get(last).text() + tokens.get(i), marked));
            } else {
                pieces.add(new Piece(tokens.get(i), marked));
            }
        }
        return pieces;
    }

    /** Places of the longest sequence that both have in the same order. */
    static <T> List<int[]> common(List<T> left, List<T> right, BiPredicate<T, T> same) {
        var lengths = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] = same.test(left.get(i), right.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        var places = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (same.test(left.get(i), right.get(j))) {
                places.add(new int[] {i++, j++});
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return places;
    }

    /** How much of two sentences is the same, from 0 to 1. */
    static double likeness(String one, String other) {
        var left = tokens(one);
        var right = tokens(other);
        int shared = common(left, right, (a, b) -> a.strip().equalsIgnoreCase(b.strip()))
                .size();
        return 2.0 * shared / (left.size() + right.size());
    }

    static boolean alike(double likeness) {
        return likeness >= ALIKE;
    }

    /**
     * A sentence of each side that belong together; -1 where a side has none.
     *
     * @param kept neither its words nor its place have changed
     */
    record Pair(int left, int right, boolean kept) {

        int place() {
            return right < 0 ? left : right;
        }
    }
}
