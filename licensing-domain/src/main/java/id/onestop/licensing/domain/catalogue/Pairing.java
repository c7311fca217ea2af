package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.TextDifference.Pair;
import id.onestop.licensing.domain.catalogue.TextDifference.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds for every sentence of a text its counterpart in another: the same, the same elsewhere, of the same key, alike. */
final class Pairing {

    /** Beyond so many comparisons likeness is not looked for: such texts have nothing to do with each other. */
    private static final int MOST = 40_000;

    private final List<Passage> left;
    private final List<Passage> right;
    private final TreeSet<Integer> leftOpen;
    private final TreeSet<Integer> rightOpen;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(List<Passage> left, List<Passage> right) {
        this.left = left;
        this.right = right;
        leftOpen = places(left);
        rightOpen = places(right);
    }

    static List<Pair> of(List<Passage> left, List<Passage> right) {
        var pairing = new Pairing(left, right);
        TextDifference.common(left, right, Pairing::sameText).forEach(place -> pairing.pair(place[0], place[1], true));
        pairing.eachWith(Pairing::sameText);
        pairing.eachWith((one, other) -> !one.key().isEmpty() && one.key().equals(other.key()));
        pairing.alike();
        pairing.leftOpen.forEach(place -> pairing.pairs.add(new Pair(place, -1, false)));
        pairing.rightOpen.forEach(place -> pairing.pairs.add(new Pair(-1, place, false)));
        return pairing.pairs;
    }

    private static TreeSet<Integer> places(List<Passage> passages) {
        return new TreeSet<>(IntStream.range(0, passages.size()).boxed().toList());
    }

    private static boolean sameText(Passage one, Passage other) {
        return one.text().equals(other.text());
    }

    private void pair(int one, int other, boolean kept) {
        if (leftOpen.remove(one) && rightOpen.remove(other)) {
            pairs.add(new Pair(one, other, kept));
        }
    }

    private void eachWith(BiPredicate<Passage, Passage> belongs) {
        for (int place : List.copyOf(leftOpen)) {
            rightOpen.stream()
                    .filter(other -> belongs.test(left.get(place), right.get(other)))
                    .findFirst()
                    .ifPresent(other -> pair(place, other, false));
        }
    }

    /** The most alike first. */
    private void alike() {
        record Found(int left, int right, double likeness) {}
        if ((long) leftOpen.size() * rightOpen.size() > MOST) {
            return;
        }
        var found = new ArrayList<Found>();
        for (int one : leftOpen) {
            for (int other : rightOpen) {
                double likeness = TextDifference.likeness(
                        left.get(one).text(), right.get(other).text());
                if (TextDifference.alike(likeness) && !strangers(one, other)) {
                    found.add(new Found(one, other, likeness));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::likeness)
                .reversed()
                .thenComparingInt(Found::left)
                .thenComparingInt(Found::right));
        for (var pair : found) {
            if (leftOpen.contains(pair.left()) && rightOpen.contains(pair.right())) {
                pair(pair.left(), pair.right(), false);
            }
        }
    }

    /** Both have keys, and one of them lives on elsewhere. */
    private boolean strangers(int one, int other) {
        String key = left.get(one).key();
        String otherKey = right.get(other).key();
        return !key.isEmpty()
                && !otherKey.isEmpty()
                && (right.stream().anyMatch(passage -> passage.key().equals(key))
                        || left.stream().anyMatch(passage -> passage.key().equals(otherKey)));
    }
}
