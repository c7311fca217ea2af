package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.DraftChange;
import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.AddBasis;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.ReplaceWords;
import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A definition from its first draft to its publication, with two administrators in one draft. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DraftJourney {

    private static final String SERVICE = "dokter-spesialis-mandiri";

    private final Engine engine;
    private TestServer server;
    private Caller intan;
    private Caller second;
    private Caller head;
    private Caller stranger;

    DraftJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        server = new TestServer(engine.empty("drafts"));
        server.observe(Definitions.class, AgencyDirectory.class);
        server.inTransaction(() -> server.bean(AgencyLoader.class).load(Metro.FILE, Metro.text()));
        server.inTransaction(
                () -> server.bean(AgencyLoader.class).load("pekanbaru.yaml", AgencyFiles.text(AgencyFiles.PEKANBARU)));
        long metro = agency("metro");
        intan = staff(1, metro, "Intan", Permission.CONFIGURE);
        second = staff(2, metro, "Sari", Permission.CONFIGURE);
        head = staff(3, metro, "Bagas", Permission.STAFF_CONFIRM);
        stranger = staff(4, agency("pekanbaru"), "Yoga", Permission.CONFIGURE);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @AfterEach
    void discardAll() {
        server.call(intan, DefinitionDraftService.class, DefinitionDraftService::list).stream()
                .filter(DraftRow::running)
                .forEach(row -> server.run(intan, DefinitionDraftService.class, it -> it.discard(row.draftId())));
    }

    private long agency(String code) {
        return server.work(
                entities -> server.bean(AgencyDirectory.class).byCode(code).id());
    }

    private static Caller staff(long id, long agency, String name, Permission permission) {
        return new Caller(id, Caller.Kind.STAFF, agency, name, Set.of(permission), Set.of());
    }

    // the acts

    private long revise() {
        long current = server.call(intan, DefinitionDraftService.class, DefinitionDraftService::versions).stream()
                .filter(row -> row.serviceCode().equals(SERVICE) && row.status() == DefinitionStatus.PUBLISHED)
                .findFirst()
                .orElseThrow()
                .definitionId();
        return server.call(intan, DefinitionDraftService.class, it -> it.revise(current));
    }

    private DraftWritten write(Caller by, long draft, String path, Change... changes) {
        return server.call(by, DraftEditService.class, it -> it.write(draft, path, List.of(changes)));
    }

    /** A revision has a decree of its own. */
    private void dated(long draft) {
        write(intan, draft, "edition", new Change("date", text(draft, "edition", "date"), "2025-11-03"));
    }

    private DraftView show(long draft, String path) {
        return server.call(intan, DraftEditService.class, it -> it.show(draft, path));
    }

    private String text(long draft, String path, String field) {
        return show(draft, path).place().leaves().stream()
                .filter(leaf -> leaf.path().equals(field))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private DraftCheck check(long draft) {
        return server.call(intan, DraftPublicationService.class, it -> it.check(draft));
    }

    private String exported(long draft) {
        return server.call(intan, DefinitionDraftService.class, it -> it.export(draft))
                .yaml();
    }

    private static Map<String, String> reasons(DraftCheck check, Function<Finding, String> reason) {
        return check.findings().stream().collect(Collectors.toMap(DraftCheck::key, reason, (one, other) -> one));
    }

    // writing

    @Test
    void aRevisionBeginsWithWhatBindsAndHasNoFault() {
        long draft = revise();
        assertThat(check(draft).faults()).isEmpty();
        assertThat(text(draft, "clock", "promiseDays")).isEqualTo("3");
        assertThatThrownBy(this::revise).isInstanceOf(Conflict.class).hasMessageContaining("DRAFT_OPEN");
    }

    @Test
    void aFieldIsWrittenAndTheHistorySaysByWhom() {
        long draft = revise();
        write(intan, draft, "clock", new Change("promiseDays", "3", "5"));
        assertThat(text(draft, "clock", "promiseDays")).isEqualTo("5");
        var latest = server.call(second, DraftEditService.class, it -> it.changes(draft, Long.MAX_VALUE))
                .get(0);
        assertThat(latest.place()).isEqualTo("clock/promiseDays");
        assertThat(latest.was()).isEqualTo("3");
        assertThat(latest.written()).isEqualTo("5");
        assertThat(latest.changedBy()).isEqualTo("Intan");
    }

    @Test
    void whatIsWrongIsKeptAndToldAtItsField() {
        long draft = revise();
        write(intan, draft, "clock", new Change("promiseDays", "3", "three"));
        write(intan, draft, "workflow/steps/verifikasi", new Change("post", "koordinator", "nobody"));
        assertThat(text(draft, "clock", "promiseDays")).isEqualTo("three");
        assertThat(check(draft).faults())
                .extracting(DraftFault::path, DraftFault::kind)
                .contains(tuple("clock/promiseDays", DraftFault.Kind.NUMBER));
        assertThat(check(draft).findings()).isEmpty();
        assertThatThrownBy(() -> server.run(intan, DraftPublicationService.class, it -> it.propose(draft)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("DRAFT_FAULTS");
    }

    @Test
    void twoAdministratorsLoseNothing() {
        long draft = revise();
        write(intan, draft, "clock", new Change("promiseDays", "3", "5"));
        var hers = write(
                second,
                draft,
                "clock",
                new Change("promiseDays", "3", "4"),
                new Change("sentence", text(draft, "clock", "sentence"), "Empat hari kerja."));
        assertThat(hers.written()).isEqualTo(1);
        assertThat(hers.clashes()).singleElement().satisfies(foreign -> {
            assertThat(foreign.by()).isEqualTo("Intan");
            assertThat(foreign.clash().theirs()).isEqualTo("5");
            assertThat(foreign.clash().mine()).isEqualTo("4");
        });
        assertThat(text(draft, "clock", "promiseDays")).isEqualTo("5");
        write(second, draft, "clock", new Change("promiseDays", "5", "4"));
        assertThat(text(draft, "clock", "promiseDays")).isEqualTo("4");
    }

    @Test
    void entriesComeMoveAndGo() {
        long draft = revise();
        String entry = server.call(intan, DraftEditService.class, it -> it.add(draft, "requirements", "foto"));
        assertThat(entry).isEqualTo("requirements/foto");
        assertThat(show(draft, entry).faultsIn(entry)).isPositive();
        server.run(intan, DraftEditService.class, it -> it.move(draft, entry, -10));
        assertThat(show(draft, "requirements")
                        .place()
                        .lists()
                        .get(0)
                        .entries()
                        .get(0)
                        .path())
                .isEqualTo(entry);
        server.run(intan, DraftEditService.class, it -> it.remove(draft, entry));
        assertThatThrownBy(() -> show(draft, entry)).isInstanceOf(NotFound.class);
        var history = server.call(intan, DraftEditService.class, it -> it.changes(draft, Long.MAX_VALUE));
        assertThat(history)
                .extracting(DraftChangeRow::kind)
                .startsWith(DraftChange.Kind.REMOVED, DraftChange.Kind.MOVED, DraftChange.Kind.ADDED);
        assertThatThrownBy(() ->
                        server.call(intan, DraftEditService.class, it -> it.add(draft, "requirements", "two words")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theListOfADraftIsTriedBeforeItBinds() {
        long draft = revise();
        write(intan, draft, "requirements/surat-tempat-praktik", new Change("condition/kinds", "", "RENEWAL"));
        var found = server.call(
                intan,
                DraftPublicationService.class,
                it -> it.requirements(draft, Circumstances.of(ApplicationKind.NEW, Channel.ONLINE, false)));
        assertThat(found)
                .filteredOn(one -> one.requirement().code().equals("surat-tempat-praktik"))
                .extracting(FoundRequirement::need)
                .containsExactly(FoundRequirement.Need.NOT_ASKED);
    }

    // files and copies

    @Test
    void exportImportExportIsTheSame() {
        long draft = revise();
        String once = exported(draft);
        server.run(intan, DefinitionDraftService.class, it -> it.discard(draft));
        long again = server.call(intan, DefinitionDraftService.class, it -> it.take("file.yaml", once));
        assertThat(exported(again)).isEqualTo(once);
    }

    @Test
    void everyServiceOfEverySeedIsExportedAndTakenInWithoutADifference() {
        for (var administrator : List.of(intan, stranger)) {
            var bound =
                    server.call(administrator, DefinitionDraftService.class, DefinitionDraftService::versions).stream()
                            .filter(row -> row.status() != DefinitionStatus.RETIRED)
                            .toList();
            assertThat(bound).isNotEmpty();
            for (var row : bound) {
                long draft =
                        server.call(administrator, DefinitionDraftService.class, it -> it.revise(row.definitionId()));
                String once = server.call(administrator, DefinitionDraftService.class, it -> it.export(draft))
                        .yaml();
                server.run(administrator, DefinitionDraftService.class, it -> it.discard(draft));
                long again = server.call(administrator, DefinitionDraftService.class, it -> it.take("file.yaml", once));
                assertThat(server.call(administrator, DefinitionDraftService.class, it -> it.export(again))
                                .yaml())
                        .as(row.serviceCode())
                        .isEqualTo(once);
                server.run(administrator, DefinitionDraftService.class, it -> it.discard(again));
            }
        }
    }

    // the whole text

    @Test
    void theWholeTextIsReplacedOnlyByWhoSawItsLastVersion() {
        long draft = revise();
        long seen = show(draft, "general").draft().version();
        String text = exported(draft);
        server.run(
                intan,
                DraftEditService.class,
                it -> it.replace(draft, seen, text.replace("promiseDays: 3", "promiseDays: 4")));
        assertThat(text(draft, "clock", "promiseDays")).isEqualTo("4");
        assertThatThrownBy(() -> server.run(second, DraftEditService.class, it -> it.replace(draft, seen, text)))
                .hasMessageContaining("DRAFT_CHANGED");
        assertThatThrownBy(() -> server.run(
                        second,
                        DraftEditService.class,
                        it -> it.replace(draft, -1, text.replace(SERVICE, "lain-lain"))))
                .hasMessageContaining("DRAFT_OTHER_SERVICE");
        assertThatThrownBy(() -> server.run(second, DraftEditService.class, it -> it.replace(draft, -1, "a: [b")))
                .isInstanceOf(YamlRefused.class);
        assertThatThrownBy(() -> server.run(stranger, DraftEditService.class, it -> it.replace(draft, -1, text)))
                .isInstanceOf(NotFound.class);
        assertThat(text(draft, "clock", "promiseDays")).isEqualTo("4");
    }

    // many at once

    @Test
    void manyDefinitionsAreChangedAlikeInDraftsOnly() {
        long open = revise();
        var edit = new AddBasis("uu-99", "UU Nomor 99 Tahun 2026", "Contoh");
        var effects = server.call(second, BulkEditService.class, it -> it.preview(edit));
        assertThat(effects).hasSizeGreaterThan(1);
        assertThat(effects)
                .filteredOn(effect -> effect.serviceCode().equals(SERVICE))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.possible()).isFalse();
                    assertThat(effect.writtenBy()).isEqualTo("Intan");
                    assertThat(effect.differences()).hasSize(3);
                });
        var codes = effects.stream().map(BulkEditService.Effect::serviceCode).toList();
        var begun = server.call(second, BulkEditService.class, it -> it.begin(edit, codes));
        assertThat(begun).hasSize(effects.size() - 1);
        assertThat(exported(begun.get(0).draftId())).contains("UU Nomor 99 Tahun 2026");
        assertThat(exported(open)).doesNotContain("UU Nomor 99 Tahun 2026");
        var bound = server.work(entities -> server.bean(Definitions.class).published(agency("metro")));
        assertThat(bound)
                .allSatisfy(pinned -> assertThat(pinned.definition().legalBases())
                        .noneMatch(basis -> basis.code().equals("uu-99")));
        assertThatThrownBy(() -> server.call(second, BulkEditService.class, it -> it.begin(edit, List.of())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        server.call(second, BulkEditService.class, it -> it.preview(new ReplaceWords("a", "", false))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aFileWithAFaultIsRefusedWithItsLine() {
        long draft = revise();
        String broken = exported(draft).replace("promiseDays: 3", "promiseDays: soon");
        server.run(intan, DefinitionDraftService.class, it -> it.discard(draft));
        assertThatThrownBy(() -> server.call(intan, DefinitionDraftService.class, it -> it.take("file.yaml", broken)))
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.faults()).anySatisfy(fault -> {
                            assertThat(fault.file()).isEqualTo("file.yaml");
                            assertThat(fault.line()).isPositive();
                            assertThat(fault.path()).isEqualTo("clock.promiseDays");
                        }));
        assertThat(server.call(intan, DefinitionDraftService.class, DefinitionDraftService::list))
                .noneMatch(DraftRow::running);
    }

    @Test
    void anotherAgencysServiceBecomesTheOwn() {
        long draft = server.call(
                stranger,
                DefinitionDraftService.class,
                it -> it.copy("metro", SERVICE, "dokter-gigi-mandiri", new Words("Dokter gigi", "Dentist")));
        var view = server.call(stranger, DraftEditService.class, it -> it.show(draft, "general"));
        assertThat(view.draft().serviceName().en()).isEqualTo("Dentist");
        assertThat(view.faults())
                .filteredOn(fault -> fault.kind() == DraftFault.Kind.UNKNOWN)
                .allSatisfy(fault -> assertThat(fault.path()).matches(".*(post|posts|book|superior|head|signatory)"));
        var text = server.call(stranger, DefinitionDraftService.class, it -> it.export(draft))
                .yaml();
        assertThat(text)
                .doesNotContain("Kota Metro", "metro@gmail.com", "Bagas Wirayudha", "standardNumber")
                .contains("Kota Pekanbaru", "uu-17-2023");
        server.run(stranger, DefinitionDraftService.class, it -> it.discard(draft));
    }

    // publication

    @Test
    void onePersonProposesAndAnotherPublishes() {
        long draft = revise();
        write(
                intan,
                draft,
                "edition",
                new Change("revisionLabel", text(draft, "edition", "revisionLabel"), "Revisi Ke 4"));
        assertThat(check(draft).findings()).extracting(Finding::code).contains("REV-01");
        assertThatThrownBy(() -> server.run(intan, DraftPublicationService.class, it -> it.propose(draft)))
                .hasMessageContaining("DEFINITION_REFUSED");
        dated(draft);
        server.run(intan, DraftPublicationService.class, it -> it.propose(draft));
        var check = check(draft);
        var reasons = reasons(check, finding -> "Sudah diperiksa bersama bagian hukum.");
        assertThatThrownBy(() -> server.run(intan, DraftPublicationService.class, it -> it.publish(draft, reasons)))
                .hasMessageContaining("DRAFT_SECOND_PERSON");
        assertThatThrownBy(() -> write(second, draft, "clock", new Change("promiseDays", "3", "9")))
                .hasMessageContaining("DRAFT_NOT_OPEN");
        if (!check.findings().isEmpty()) {
            assertThatThrownBy(() -> server.run(head, DraftPublicationService.class, it -> it.publish(draft, Map.of())))
                    .hasMessageContaining("DRAFT_REASONS_MISSING");
        }
        server.run(head, DraftPublicationService.class, it -> it.publish(draft, reasons));
        var bound = server.work(entities -> server.bean(Definitions.class).published("metro", SERVICE));
        assertThat(bound.definition().edition().revisionLabel()).isEqualTo("Revisi Ke 4");
        assertThat(server.call(intan, DefinitionDraftService.class, DefinitionDraftService::list))
                .filteredOn(row -> row.draftId() == draft)
                .extracting(DraftRow::status)
                .containsExactly(DraftStatus.PUBLISHED);
        long kept = server.work(entities -> entities.createQuery(
                        "select count(r) from WarningReason r where r.definitionId = :id", Long.class)
                .setParameter("id", bound.definitionId())
                .getSingleResult());
        assertThat(kept).isEqualTo(check.findings().size());
    }

    @Test
    void theGateRefusesAProposal() {
        long draft = revise();
        write(intan, draft, "product", new Change("numbering/point", "BEFORE_SIGNATURE", "AFTER_SIGNATURE"));
        assertThat(check(draft).ready()).isFalse();
        assertThatThrownBy(() -> server.run(intan, DraftPublicationService.class, it -> it.propose(draft)))
                .hasMessageContaining("DEFINITION_REFUSED");
    }

    @Test
    void aProposalIsOpenedAgain() {
        long draft = revise();
        dated(draft);
        server.run(intan, DraftPublicationService.class, it -> it.propose(draft));
        server.run(head, DraftPublicationService.class, it -> it.takeBack(draft));
        assertThat(write(second, draft, "clock", new Change("promiseDays", "3", "4"))
                        .written())
                .isEqualTo(1);
    }

    // who may

    @Test
    void anotherAgencySeesNothing() {
        long draft = revise();
        refused(stranger, NotFound.class, it -> it.show(draft, "general"));
        refused(stranger, NotFound.class, it -> it.add(draft, "requirements", "x1"));
    }

    private void refused(Caller by, Class<? extends LicensingException> how, Function<DraftEditService, Object> act) {
        assertThatThrownBy(() -> server.call(by, DraftEditService.class, act)).isInstanceOf(how);
    }
}
