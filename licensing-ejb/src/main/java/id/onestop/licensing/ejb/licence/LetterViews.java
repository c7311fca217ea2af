package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWording;
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
        var held = versions.stream().filter(one -> one.proposal().approved()).findFirst();
        return new LetterRow(
                kind,
                !held.map(LetterWording::words).orElse(LetterWords.PRODUCT).equals(LetterWords.PRODUCT),
                versions.stream().anyMatch(one -> one.proposal().open()),
                held.map(one -> one.proposal().decidedByName()).orElse(null),
                held.map(one -> one.proposal().decidedAt()).orElse(null));
    }

    List<LetterVersion> open(Caller caller) {
        return wordings.open(caller.requireAgency()).stream()
                .map(one -> version(one, wordings.versions(one.agencyId(), one.kind()), caller))
                .toList();
    }

    LetterView view(LetterKind kind, Caller caller) {
        long agency = caller.requireAgency();
        var versions = wordings.versions(agency, kind);
        var held = versions.stream().filter(one -> one.proposal().approved()).findFirst();
        var product = LetterTexts.product(kind);
        var samples = LetterDesk.values(sample(agency, kind, product));
        return new LetterView(
                kind,
                product,
                held.map(LetterWording::words).orElse(LetterWords.PRODUCT).over(product),
                held.map(LetterWording::number).orElse(0),
                versions.stream().anyMatch(one -> one.proposal().open()),
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
                .filter(other -> other.proposal().approved() && other.number() < one.number())
                .findFirst()
                .map(LetterWording::words)
                .orElse(LetterWords.PRODUCT);
        boolean own = one.proposal().proposedBy() == caller.accountId();
        boolean open = one.proposal().open();
        return new LetterVersion(
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
