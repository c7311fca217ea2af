package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.whatif.KeptPlay;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.catalogue.CatalogueQueries;
import id.onestop.licensing.ejb.catalogue.DefinitionRow;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.DraftDefinitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.whatif.PlayWhatIf.Variant;
import id.onestop.licensing.ejb.whatif.WhatIfChoices.Desk;
import id.onestop.licensing.ejb.whatif.WhatIfChoices.Draft;
import id.onestop.licensing.ejb.whatif.WhatIfChoices.Version;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scenarios of the caller's own agency: what they can be made of, beginning one, looking on, stopping it. */
@Stateless
public class WhatIfService {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfService.class);

    private static final int MOST_MONTHS = 24;
    private static final int MOST_PER_YEAR = 20_000;
    private static final int MOST_PEOPLE = 200;
    private static final int MOST_VARIANTS = 2;
    private static final int TITLE = 200;
    private static final int MOST_DRAFTS = 200;

    @Inject
    WhatIfRepository plays;

    @Inject
    Scenarios scenarios;

    @Inject
    CatalogueQueries queries;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    DraftDefinitions drafts;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** Versions that bind or are drafted, drafts of the editor that can be read, and the posts that work in them. */
    @RequiresPermission({Permission.CONFIGURE, Permission.OVERSEE})
    public WhatIfChoices choices() {
        long agency = callers.require().requireAgency();
        var versions = queries.versionsOf(agency).stream()
                .filter(row -> row.status() != DefinitionStatus.RETIRED)
                .toList();
        var working = new TreeSet<String>();
        var latest = drafts.latest(MOST_DRAFTS);
        var written = latest.drafts();
        Stream.concat(
                        versions.stream()
                                .map(row -> definitions.byId(row.definitionId()).definition()),
                        written.stream().map(DraftDefinitions.Readable::definition))
                .flatMap(definition -> definition.workflow().mainLine().stream())
                .flatMap(step -> step.actingPost().stream())
                .forEach(working::add);
        var today = LocalDate.ofInstant(clock.instant(), agencies.byId(agency).zone());
        var staff = new StaffDay(agencies.staff(agency, today));
        return new WhatIfChoices(
                versions.stream().map(WhatIfService::version).toList(),
                written.stream()
                        .map(draft -> new Draft(
                                draft.draftId(),
                                draft.definition().code(),
                                draft.definition().product().name(),
                                draft.changedBy()))
                        .toList(),
                latest.more(),
                agencies.posts(agency).stream()
                        .filter(post -> working.contains(post.code()))
                        .map(post -> new Desk(
                                post.code(),
                                post.name(),
                                staff.present(post.id()).size()))
                        .toList());
    }

    private static Version version(DefinitionRow row) {
        return new Version(
                row.definitionId(),
                row.serviceCode(),
                row.serviceName(),
                row.versionNumber(),
                row.revisionLabel(),
                row.status());
    }

    /**
     * Copies the facts and writes down what is going to be played; {@link WhatIfDesk} plays it afterwards.
     *
     * @throws Invalid with everything that is wrong with it
     */
    @RequiresPermission({Permission.CONFIGURE, Permission.OVERSEE})
    public PreparedPlay prepare(PlayWhatIf command) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var faults = faults(command, agency);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var built = command.variants().stream()
                .map(variant -> scenarios.build(agency, command, variant))
                .toList();
        int files = built.stream()
                .mapToInt(one -> one.scenario().arrivals().size())
                .max()
                .orElse(0);
        if (built.stream().anyMatch(one -> one.scenario().arrivals().isEmpty())) {
            throw new RuleViolation("WHAT_IF_NO_FILES");
        }
        if (files > WhatIfRepository.MOST_FILES) {
            throw new RuleViolation("WHAT_IF_TOO_MANY");
        }
        var play = KeptPlay.begin(
                agency,
                caller.accountId(),
                caller.displayName(),
                title(command),
                WhatIfJson.plan(command, Scenarios.SEED),
                realTime.instant(),
                clock.instant());
        plays.add(play);
        return new PreparedPlay(play.id(), built);
    }

    private static String title(PlayWhatIf command) {
        var said = command.title() == null ? "" : command.title().strip();
        return said.isEmpty() ? "-" : said;
    }

    private List<FieldError> faults(PlayWhatIf command, long agency) {
        var faults = new ArrayList<FieldError>();
        if (command.title() != null && command.title().length() > TITLE) {
            faults.add(new FieldError("title", "TOO_LONG"));
        }
        if ((command.months() == null) == (command.perYear() == null)) {
            faults.add(new FieldError("months", "WHAT_IF_SOURCE"));
        } else if (command.months() != null && outside(command.months(), MOST_MONTHS)) {
            faults.add(new FieldError("months", "WHAT_IF_MONTHS"));
        } else if (command.perYear() != null && outside(command.perYear(), MOST_PER_YEAR)) {
            faults.add(new FieldError("perYear", "WHAT_IF_PER_YEAR"));
        }
        if (command.variants().isEmpty() || command.variants().size() > MOST_VARIANTS) {
            faults.add(new FieldError("variants", "WHAT_IF_VARIANTS"));
        }
        var own = queries.versionsOf(agency).stream()
                .collect(Collectors.toMap(DefinitionRow::definitionId, DefinitionRow::serviceCode));
        for (int i = 0; i < command.variants().size(); i++) {
            var variant = command.variants().get(i);
            var services = Stream.concat(
                            variant.definitions().stream().map(own::get),
                            variant.drafts().stream()
                                    .map(id -> drafts.one(id)
                                            .map(draft -> draft.definition().code())
                                            .orElse(null)))
                    .toList();
            variant(variant, "variants[" + i + "]", services, faults);
        }
        return faults;
    }

    private static boolean outside(int number, int most) {
        return number < 1 || number > most;
    }

    private static void variant(Variant variant, String at, List<@Nullable String> services, List<FieldError> faults) {
        if (services.isEmpty()
                || services.contains(null)
                || services.stream().distinct().count() != services.size()) {
            faults.add(new FieldError(at + ".definitions", "WHAT_IF_DEFINITIONS"));
        }
        if (variant.people().values().stream().anyMatch(people -> people < 0 || people > MOST_PEOPLE)) {
            faults.add(new FieldError(at + ".people", "WHAT_IF_PEOPLE"));
        }
        var from = variant.closedFrom();
        var to = variant.closedTo();
        if (to != null && (from == null || to.isBefore(from))) {
            faults.add(new FieldError(at + ".closedTo", "WHAT_IF_CLOSED"));
        }
    }

    /**
     * Latest first.
     *
     * @param before id of the last of the page before; 0 for the first page
     */
    @RequiresPermission({Permission.CONFIGURE, Permission.OVERSEE})
    public List<WhatIfView> list(long before, int limit) {
        return plays.list(callers.require().requireAgency(), before, limit).stream()
                .map(this::heard)
                .map(play -> WhatIfView.of(play, false))
                .toList();
    }

    /** One with what came of it. */
    @RequiresPermission({Permission.CONFIGURE, Permission.OVERSEE})
    public WhatIfView one(long id) {
        return WhatIfView.of(heard(plays.requireOf(callers.require().requireAgency(), id)), true);
    }

    /** A server that stopped meanwhile plays nothing any more. */
    private KeptPlay heard(KeptPlay play) {
        if (play.lapse(realTime.instant(), clock.instant())) {
            LOG.atWarn().addKeyValue("play", play.id()).log("What-if was lost with its server");
        }
        return play;
    }

    /** Stops one that is under way. */
    @RequiresPermission({Permission.CONFIGURE, Permission.OVERSEE})
    public void stop(long id) {
        plays.requireOf(callers.require().requireAgency(), id).stop();
    }
}
