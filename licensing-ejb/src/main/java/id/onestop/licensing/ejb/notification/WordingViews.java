package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWording;
import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.notification.WordingView.Place;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts an agency's words for messages together as people look at them. */
@ApplicationScoped
class WordingViews {

    @Inject
    WordingRepository wordings;

    @Inject
    MailTexts texts;

    @Inject
    WordingSamples samples;

    /** Whether somebody may be the second person. */
    static boolean decides(Caller caller) {
        return caller.may(Permission.STAFF_ADMINISTER) || caller.may(Permission.STAFF_CONFIRM);
    }

    List<WordingRow> rows(long agency) {
        var holding =
                wordings.holding(agency).stream().collect(Collectors.toMap(MessageWording::kind, Function.identity()));
        var awaiting = wordings.open(agency).stream().map(MessageWording::kind).collect(Collectors.toSet());
        return texts.kinds().stream()
                .map(kind -> {
                    var held = holding.get(kind);
                    var own = held == null ? MessageWords.PRODUCT : held.words();
                    var words = own.over(texts.product(kind));
                    return new WordingRow(
                            kind,
                            words.subjectId(),
                            words.subjectEn(),
                            !own.equals(MessageWords.PRODUCT),
                            awaiting.contains(kind),
                            held == null ? null : held.proposal().decidedByName(),
                            held == null ? null : held.proposal().decidedAt());
                })
                .toList();
    }

    List<WordingVersion> open(Caller caller) {
        return wordings.open(caller.requireAgency()).stream()
                .map(one -> version(one, wordings.versions(one.agencyId(), one.kind()), caller))
                .toList();
    }

    WordingView view(String kind, Caller caller) {
        var versions = wordings.versions(caller.requireAgency(), kind);
        var held = versions.stream().filter(one -> one.proposal().approved()).findFirst();
        var own = held.map(MessageWording::words).orElse(MessageWords.PRODUCT);
        var product = texts.product(kind);
        return new WordingView(
                kind,
                product,
                own.over(product),
                sample(kind, own),
                held.map(MessageWording::number).orElse(0),
                versions.stream().anyMatch(one -> one.proposal().open()),
                places(kind, product),
                versions.stream().map(one -> version(one, versions, caller)).toList());
    }

    /** What a person would read: all places filled, with the lines that end every mail. */
    MessageWords sample(String kind, MessageWords own) {
        var values = samples.values(kind);
        return new MessageWords(
                texts.subject(kind, "id", own, values),
                texts.body(kind, "id", own, values),
                texts.subject(kind, "en", own, values),
                texts.body(kind, "en", own, values));
    }

    private List<Place> places(String kind, MessageWords product) {
        var indonesian = WordingChecks.offered(product, "id");
        var english = WordingChecks.offered(product, "en");
        var needed = new LinkedHashSet<>(WordingChecks.needed(product, "id"));
        needed.addAll(WordingChecks.needed(product, "en"));
        var all = new LinkedHashSet<>(indonesian);
        all.addAll(english);
        var values = samples.values(kind);
        return all.stream()
                .map(name -> new Place(
                        name,
                        indonesian.contains(name),
                        english.contains(name),
                        needed.contains(name),
                        values.getOrDefault(name, "")))
                .toList();
    }

    private WordingVersion version(MessageWording one, List<MessageWording> all, Caller caller) {
        var product = texts.product(one.kind());
        var before = all.stream()
                .filter(other -> other.proposal().approved() && other.number() < one.number())
                .findFirst()
                .map(MessageWording::words)
                .orElse(MessageWords.PRODUCT);
        boolean own = one.proposal().proposedBy() == caller.accountId();
        boolean open = one.proposal().open();
        return new WordingVersion(
                one.id(),
                one.kind(),
                one.number(),
                before.over(product),
                one.words().over(product),
                one.proposal().reason(),
                one.proposal().state(),
                one.proposal().proposedByName(),
                one.proposal().proposedAt(),
                one.proposal().decidedByName(),
                one.proposal().decidedAt(),
                one.proposal().decisionReason(),
                open && !own && decides(caller),
                open && own);
    }
}
