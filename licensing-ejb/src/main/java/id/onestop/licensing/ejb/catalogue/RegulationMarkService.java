package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Regulation;
import id.onestop.licensing.domain.catalogue.RegulationMark;
import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.catalogue.RequirementLaw.Standing;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.RegulationEffect.Orphan;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An administrator states that a regulation was repealed or replaced, and sees first what leans on it in the own agency. */
@Stateless
public class RegulationMarkService {

    private static final Logger logger = LoggerFactory.getLogger(RegulationMarkService.class);

    /** Rows of what leans on a regulation that are shown at once. */
    public static final int PAGE = 300;

    @Inject
    RegulationRepository regulations;

    @Inject
    RegulationQueries queries;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    LivingLaw law;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** A page of the register with the agency's own statements; one row more than {@code most} says that there is another. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<RegulationRow> page(String words, String after, int most) {
        var found = queries.page(words, after, most + 1);
        var marks = queries.marks(
                callers.require().requireAgency(),
                found.stream().map(RegulationRow::id).toList());
        return found.stream().map(row -> row.with(marks.get(row.id()))).toList();
    }

    /** One regulation with everything of the agency that leans on it, and the requirements left without law today. */
    @RequiresPermission(Permission.CONFIGURE)
    public RegulationEffect one(String code) {
        return effect(row(code), Map.of());
    }

    /** A page of what leans on it, from 0; one row more than {@link #PAGE} says that there is another. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<RegulationLeaning> leaning(String code, int page) {
        long agency = callers.require().requireAgency();
        return queries.leaning(row(code).citation(), agency, Math.max(page, 0) * PAGE, PAGE + 1);
    }

    /** A page of it in the order in which it came, after one of them; 0 for the first. */
    @RequiresPermission(Permission.CONFIGURE)
    public RegulationReferences references(String code, long after, int most) {
        return RegulationService.references(
                queries, agencies, row(code), callers.require().requireAgency(), after, most);
    }

    /** What a statement would do; changes nothing. */
    @RequiresPermission(Permission.CONFIGURE)
    public RegulationEffect preview(StateRegulation command) {
        var row = row(command.regulation());
        var said = checks(command, row).require();
        return effect(row, Map.of(row.citation(), new Standing(row.brief(), said.endedOn(), said.graceUntil(), false)));
    }

    /** States it, in the caller's name. */
    @RequiresPermission(Permission.CONFIGURE)
    public void mark(StateRegulation command) {
        var caller = callers.require();
        var row = row(command.regulation());
        var said = checks(command, row).require();
        if (row.mark() != null) {
            throw new Conflict("REGULATION_MARKED");
        }
        var regulation = regulation(row.code());
        var mark = RegulationMark.state(
                caller.requireAgency(), regulation, said, caller.accountId(), caller.displayName(), clock.instant());
        regulations.add(mark);
        events.publish(mark.marked(regulation));
        logger.atInfo().addKeyValue("regulation", row.code()).log("regulation marked");
    }

    /** Takes the agency's statement back. */
    @RequiresPermission(Permission.CONFIGURE)
    public void withdraw(String code) {
        var caller = callers.require();
        var regulation = regulation(code);
        var mark = regulations
                .findMark(caller.requireAgency(), regulation)
                .orElseThrow(() -> new Conflict("REGULATION_NOT_MARKED"));
        events.publish(mark.withdraw(regulation, caller.accountId(), caller.displayName(), clock.instant()));
        logger.atInfo().addKeyValue("regulation", code).log("statement about a regulation withdrawn");
    }

    private StateRegulationChecks checks(StateRegulation command, RegulationRow row) {
        return new StateRegulationChecks(
                command, row, queries, law.today(callers.require().requireAgency()));
    }

    private RegulationRow row(String code) {
        var row = RegulationService.require(queries, code);
        return row.with(queries.marks(callers.require().requireAgency(), List.of(row.id()))
                .get(row.id()));
    }

    private Regulation regulation(String code) {
        return regulations.find(code).orElseThrow(() -> new NotFound("REGULATION_UNKNOWN", Map.of("code", code)));
    }

    private RegulationEffect effect(RegulationRow row, Map<String, Standing> assumed) {
        long agency = callers.require().requireAgency();
        var view = RegulationService.view(queries, agencies, row, agency, PAGE);
        // of all that lean on it, not only of the rows that are shown
        return new RegulationEffect(
                view,
                queries.definitionsLeaning(row.citation(), agency).stream()
                        .map(definitions::byId)
                        .flatMap(pinned ->
                                orphans(pinned, law.of(agency, pinned.definition(), assumed, law.today(agency))))
                        .toList());
    }

    private static Stream<Orphan> orphans(PinnedDefinition pinned, List<RequirementLaw> laws) {
        var definition = pinned.definition();
        return laws.stream()
                .filter(one -> !one.living())
                .map(one -> new Orphan(
                        definition.product().name(),
                        definition.code(),
                        definition.requirement(one.requirement()).orElseThrow().name(),
                        one));
    }
}
