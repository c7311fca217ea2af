package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Sketch.StepSketch;
import id.onestop.licensing.domain.shared.Permission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Definitions as people spoil them: a good one with up to five things changed. */
public final class RandomDefinitions {

    private static final int MOST_CHANGES = 5;
    private static final List<String> POSTS = List.of("penata", "koordinator", "kepala", "cetak", "kesehatan");

    /** The rights that some step asks for. */
    private static final List<Permission> ASKED = List.of(
            Permission.FILE_READ,
            Permission.APPLICATION_CHECK,
            Permission.DRAFT_VERIFY,
            Permission.DECIDE,
            Permission.LICENCE_PAPER,
            Permission.COUNTER,
            Permission.RECOMMEND);

    private static final int FEW = 3;

    private static final List<BiConsumer<Sketch, Random>> CHANGES = List.of(
            RandomDefinitions::remove,
            RandomDefinitions::cutOut,
            RandomDefinitions::swap,
            RandomDefinitions::skip,
            RandomDefinitions::fork,
            RandomDefinitions::another,
            RandomDefinitions::another,
            (sketch, random) -> any(sketch, random).kind = one(random, StepKind.values()),
            (sketch, random) -> any(sketch, random).actor = one(random, Actor.values()),
            RandomDefinitions::post,
            RandomDefinitions::post,
            (sketch, random) -> any(sketch, random).approving ^= true,
            (sketch, random) -> any(sketch, random).mayReturn ^= true,
            (sketch, random) -> any(sketch, random).mayReject ^= true,
            (sketch, random) -> any(sketch, random).back.add(any(sketch, random).code),
            (sketch, random) -> any(sketch, random).back.clear(),
            (sketch, random) -> any(sketch, random).beside = any(sketch, random).code,
            RandomDefinitions::office,
            RandomDefinitions::office,
            (sketch, random) -> sketch.product = one(random, ProductKind.values()),
            (sketch, random) -> sketch.point = one(random, NumberingPoint.values()),
            (sketch, random) -> sketch.signature = one(random, SignatureKind.values()),
            (sketch, random) -> sketch.survey ^= true,
            (sketch, random) -> sketch.fourEyes = one(random, FourEyes.values()),
            RandomDefinitions::holder,
            RandomDefinitions::holder,
            RandomDefinitions::holder,
            RandomDefinitions::substitute,
            RandomDefinitions::leave,
            RandomDefinitions::right,
            RandomDefinitions::right,
            RandomDefinitions::onlyRights);

    private RandomDefinitions() {}

    /** Always the same for a seed; one in ten is as it should be. */
    public static Sketch of(long seed) {
        var random = new Random(seed);
        var sketch = switch (random.nextInt(3)) {
            case 0 -> Sketch.electronic();
            case 1 -> Sketch.paper();
            default -> Sketch.both();
        };
        int changes = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            CHANGES.get(random.nextInt(CHANGES.size())).accept(sketch, random);
        }
        return sketch;
    }

    private static void remove(Sketch sketch, Random random) {
        if (sketch.steps.size() > 2) {
            sketch.steps.remove(random.nextInt(sketch.steps.size()));
            sketch.linked();
        }
    }

    private static void cutOut(Sketch sketch, Random random) {
        if (sketch.steps.size() > 2) {
            sketch.steps.remove(random.nextInt(sketch.steps.size()));
        }
    }

    private static void swap(Sketch sketch, Random random) {
        int at = random.nextInt(sketch.steps.size() - 1);
        var step = sketch.steps.remove(at);
        sketch.steps.add(at + 1, step);
        sketch.linked();
    }

    private static void skip(Sketch sketch, Random random) {
        any(sketch, random).next = new ArrayList<>(List.of(any(sketch, random).code));
    }

    private static void fork(Sketch sketch, Random random) {
        any(sketch, random).next.add(any(sketch, random).code);
    }

    private static void another(Sketch sketch, Random random) {
        var kinds = new StepKind[] {
            StepKind.VERIFICATION, StepKind.PARAF, StepKind.COMPLETENESS_CHECK, StepKind.DECISION, StepKind.PRINT
        };
        var step = new StepSketch("tambahan-" + random.nextInt(1_000_000), one(random, kinds), one(random, POSTS));
        step.approving = random.nextBoolean();
        if (random.nextBoolean()) {
            step.back.add(any(sketch, random).code);
        }
        sketch.steps.add(1 + random.nextInt(sketch.steps.size()), step);
        sketch.linked();
    }

    private static void post(Sketch sketch, Random random) {
        any(sketch, random).post = random.nextInt(4) == 0 ? null : one(random, POSTS);
    }

    private static void office(Sketch sketch, Random random) {
        if (sketch.steps.stream().noneMatch(step -> step.code.equals("rekomendasi"))) {
            sketch.asking(any(sketch, random).code, any(sketch, random).code);
            sketch.step("rekomendasi").optional = random.nextInt(3) == 0;
        }
    }

    private static void holder(Sketch sketch, Random random) {
        sketch.people
                .computeIfAbsent(one(random, POSTS), post -> new HashSet<>())
                .add(1L + random.nextInt(4));
    }

    private static void substitute(Sketch sketch, Random random) {
        var post = one(random, POSTS);
        long person = 1L + random.nextInt(4);
        sketch.people.computeIfAbsent(post, none -> new HashSet<>()).add(person);
        sketch.substitutes.computeIfAbsent(post, none -> new HashSet<>()).add(person);
    }

    private static void leave(Sketch sketch, Random random) {
        var people = sketch.people.get(one(random, POSTS));
        if (people != null && !people.isEmpty()) {
            people.remove(people.iterator().next());
        }
    }

    /** A post loses one of the rights that steps ask for. */
    private static void right(Sketch sketch, Random random) {
        sketch.rights
                .computeIfAbsent(one(random, POSTS), post -> EnumSet.copyOf(ASKED))
                .remove(one(random, ASKED));
    }

    /** A post has a few rights and no more; whoever holds two posts has those of both. */
    private static void onlyRights(Sketch sketch, Random random) {
        var few = EnumSet.of(Permission.FILE_READ);
        for (int i = 0; i < FEW; i++) {
            few.add(one(random, ASKED));
        }
        sketch.rights.put(one(random, POSTS), few);
    }

    private static StepSketch any(Sketch sketch, Random random) {
        return sketch.steps.get(random.nextInt(sketch.steps.size()));
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
