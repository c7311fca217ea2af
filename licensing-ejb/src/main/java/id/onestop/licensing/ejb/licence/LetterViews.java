package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWording;
import id.onestop.licensing.domain.licence.LetterWording.State;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.licence.LetterView.Place;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts an agency's own paragraphs together as people look at them. */
@ApplicationScoped
class LetterViews {

    @Inject
    LetterWordingRepository wordings;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    /** Whether somebody may be the second person. */
    static boolean decides(Caller caller) {
        return caller.may(Permission.STAFF_ADMINISTER) || caller.may(Permission.STAFF_CONFIRM);
    }

    LetterRow row(long agency, LetterKind kind) {
        var versions = wordings.versions(agency, kind);
        var held =
                versions.stream().filter(one -> one.state() == State.APPROVED).findFirst();
        return new LetterRow(
                kind,
                !held.map(LetterWording::words).orElse(LetterWords.PRODUCT).equals(LetterWords.PRODUCT),
                versions.stream().anyMatch(one -> one.state() == State.PROPOSED),
                held.map(LetterWording::decidedByName).orElse(null),
                held.map(LetterWording::decidedAt).orElse(null));
    }

    List<LetterVersion> open(Caller caller) {
        return wordings.open(caller.requireAgency()).stream()
                .map(one -> version(one, wordings.versions(one.agencyId(), one.kind()), caller))
                .toList();
    }

    LetterView view(LetterKind kind, Caller caller) {
        long agency = caller.requireAgency();
        var versions = wordings.versions(agency, kind);
        var held =
                versions.stream().filter(one -> one.state() == State.APPROVED).findFirst();
        var product = LetterTexts.product(kind);
        var samples = LetterDesk.values(sample(agency, kind, product));
        return new LetterView(
                kind,
                product,
                held.map(LetterWording::words).orElse(LetterWords.PRODUCT).over(product),
                held.map(LetterWording::number).orElse(0),
                versions.stream().anyMatch(one -> one.state() == State.PROPOSED),
                kind.places().stream()
                        .sorted()
                        .map(name -> new Place(name, samples.getOrDefault(name, "")))
                        .toList(),
                versions.stream().map(one -> version(one, versions, caller)).toList());
    }

    /** What a preview is drawn from: a service that the agency offers, or an invented one while it offers none. */
    LetterSample sample(long agency, LetterKind kind, LetterWords own) {
        var profile = agencies.byId(agency).profile();
        var words = own.over(LetterTexts.product(kind));
        return definitions.published(agency).stream()
                .map(pinned -> pinned.definition())
                .findFirst()
                .map(definition -> new LetterSample(
                        kind,
                        profile,
                        words,
                        definition.product().name().id(),
                        definition.product().letter().titleLines(),
                        definition.legalBases().stream().map(LegalBasis::title).toList(),
                        definition.product().letter().grant(),
                        definition.product().letter().condition()))
                .orElseGet(() -> LetterDesk.invented(kind, profile, words));
    }

    private static LetterVersion version(LetterWording one, List<LetterWording> all, Caller caller) {
        var product = LetterTexts.product(one.kind());
        var before = all.stream()
                .filter(other -> other.state() == State.APPROVED && other.number() < one.number())
                .findFirst()
                .map(LetterWording::words)
                .orElse(LetterWords.PRODUCT);
        boolean own = one.proposedBy() == caller.accountId();
        boolean open = one.state() == State.PROPOSED;
        return new LetterVersion(
                one.id(),
                one.kind(),
                one.number(),
                before.over(product),
                one.words().over(product),
                one.reason(),
                one.state(),
                one.proposedByName(),
                one.proposedAt(),
                one.decidedByName(),
                one.decidedAt(),
                one.decisionReason(),
                open && !own && decides(caller),
                open && own);
    }
}
