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
import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.AddBasis;
import id.onestop.licensing.domain.catalogue.editor.BulkEdit.ReplaceWords;
import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace;
import id.onestop.licensing.domain.catalogue.editor.TreeDifference;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
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
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
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
    private int decreed = 2;
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
        server.observe(Definitions.class, AgencyDirectory.class, CatalogueIndex.class);
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
        server.call(intan, DefinitionDraftService.class, it -> it.list(DraftListPlace.START, 200)).stream()
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
        return server.call(by, DraftEditService.class, it -> it.write(draft, path, SeenEntry.ANY, List.of(changes)));
    }

    /** A revision has a decree of its own, later than that of the one before. */
    private void dated(long draft) {
        decreed++;
        write(
                intan,
                draft,
                "edition",
                new Change("date", text(draft, "edition", "date"), "2025-11-%02d".formatted(decreed)));
    }

    private DraftView show(long draft, String path) {
        return server.call(intan, DraftEditService.class, it -> it.show(draft, path));
    }

    private long version(long draft) {
        return show(draft, "general").draft().version();
    }

    private String mark(long draft, String entry) {
        return show(draft, "general").titles().get(entry).mark();
    }

    private SeenEntry seen(long draft, String entry) {
        return new SeenEntry(version(draft), mark(draft, entry));
    }

    private void remove(Caller by, long draft, String entry, String mark) {
        server.run(by, DraftEditService.class, it -> it.remove(draft, entry, mark));
    }

    private MovedEntry move(long draft, String entry, int by) {
        String mark = mark(draft, entry);
        return server.call(intan, DraftEditService.class, it -> it.move(draft, entry, by, mark));
    }

    private void propose(Caller by, long draft) {
        long read = version(draft);
        server.run(by, DraftPublicationService.class, it -> it.propose(draft, read));
    }

    private void publish(Caller by, long draft, Map<String, String> reasons) {
        long read = version(draft);
        server.run(by, DraftPublicationService.class, it -> it.publish(draft, read, reasons));
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
        assertThatThrownBy(() -> propose(intan, draft))
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
        String entry =
                server.call(intan, DraftEditService.class, it -> it.add(draft, "requirements", SeenEntry.ANY, "foto"));
        assertThat(entry).isEqualTo("requirements/foto");
        assertThat(show(draft, entry).faultsIn(entry)).isPositive();
        var first = server.call(intan, DraftEditService.class, it -> it.move(draft, entry, -10, ""));
        assertThat(first.path()).isEqualTo(entry);
        assertThat(first.place()).isEqualTo(1);
        assertThat(show(draft, "requirements")
                        .place()
                        .lists()
                        .get(0)
                        .entries()
                        .get(0)
                        .path())
                .isEqualTo(entry);
        remove(intan, draft, entry, mark(draft, entry));
        assertThatThrownBy(() -> show(draft, entry)).isInstanceOf(NotFound.class);
        var history = server.call(intan, DraftEditService.class, it -> it.changes(draft, Long.MAX_VALUE));
        assertThat(history)
                .extracting(DraftChangeRow::kind)
                .startsWith(DraftChange.Kind.REMOVED, DraftChange.Kind.MOVED, DraftChange.Kind.ADDED);
        assertThatThrownBy(() -> server.call(
                        intan, DraftEditService.class, it -> it.add(draft, "requirements", SeenEntry.ANY, "two words")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoMovesAnEntryLearnsWhereItIsAndAMoveBeyondTheEndIsNone() {
        long draft = revise();
        var steps = show(draft, "workflow").place().lists().stream()
                .filter(list -> list.path().equals("workflow/steps"))
                .findFirst()
                .orElseThrow()
                .entries();
        var second = server.call(
                intan, DraftEditService.class, it -> it.move(draft, steps.get(0).path(), 1, ""));
        assertThat(second).isEqualTo(new MovedEntry(steps.get(0).path(), 2, steps.size()));
        server.run(
                intan, DraftEditService.class, it -> it.move(draft, steps.get(0).path(), -1, ""));
        server.run(
                intan, DraftEditService.class, it -> it.move(draft, steps.get(0).path(), -1, ""));
        var changes = server.call(intan, DraftEditService.class, it -> it.changes(draft, Long.MAX_VALUE));
        assertThat(changes)
                .extracting(DraftChangeRow::kind)
                .containsExactly(DraftChange.Kind.MOVED, DraftChange.Kind.MOVED, DraftChange.Kind.IMPORTED);
        // entries without a code are named by their place
        String unnamed =
                server.call(intan, DraftEditService.class, it -> it.add(draft, "standard/remarks", SeenEntry.ANY, ""));
        String next =
                server.call(intan, DraftEditService.class, it -> it.add(draft, "standard/remarks", SeenEntry.ANY, ""));
        assertThat(move(draft, next, -1).path()).isEqualTo(unnamed);
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

    @Test
    void aPictureIsKeptApartAndComesAlongInItsFile() {
        long draft = revise();
        String place = "requirements/surat-tempat-praktik";
        server.run(intan, DraftExampleService.class, it -> it.put(draft, place, png()));
        write(
                intan,
                draft,
                place,
                new Change("example/alternative/id", "", "Surat dengan kop"),
                new Change("example/alternative/en", "", "A letter with letterhead"));
        String name = text(draft, place, DraftExampleService.FIELD);
        byte[] shown = server.call(intan, DraftExampleService.class, it -> it.show(draft, place));
        assertThat(name).isEqualTo(ExamplePicture.nameOf(shown));
        String inside = Base64.getEncoder().encodeToString(shown);
        String once = exported(draft);
        assertThat(once).endsWith("pictures:\n  " + name + ": " + inside + "\n").containsOnlyOnce(inside);
        assertThat(exported(takenInsteadOf(draft, once))).isEqualTo(once);
        // older files hold the picture where it is shown
        String older = once.substring(0, once.indexOf("pictures:")).replace(name, inside);
        assertThat(exported(takenInsteadOf(only(), older))).isEqualTo(once);
        long last = only();
        assertThatThrownBy(() -> server.run(
                        intan,
                        DraftEditService.class,
                        it -> it.replace(last, -1, older.replace(inside, "a".repeat(64)))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(tuple(place + "/example/picture", "EXAMPLE_MISSING")));
        server.run(intan, DefinitionDraftService.class, it -> it.discard(last));
        assertThatThrownBy(() -> server.call(
                        intan,
                        DefinitionDraftService.class,
                        it -> it.take("file.yaml", once.replace(": " + inside, ": bm8gcGljdHVyZQ=="))))
                .isInstanceOf(YamlRefused.class);
    }

    private long takenInsteadOf(long draft, String text) {
        server.run(intan, DefinitionDraftService.class, it -> it.discard(draft));
        return server.call(intan, DefinitionDraftService.class, it -> it.take("file.yaml", text));
    }

    private long only() {
        return server.call(intan, DefinitionDraftService.class, it -> it.list(DraftListPlace.START, 200)).stream()
                .filter(DraftRow::running)
                .findFirst()
                .orElseThrow()
                .draftId();
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
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
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(tuple("find", "TOO_SHORT"), tuple("with", "REQUIRED")));
        assertThatThrownBy(() -> server.call(
                        second, BulkEditService.class, it -> it.begin(new AddBasis("two words", "", ""), List.of())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("code", "printed", "service"));
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
        assertThat(drafts()).noneMatch(DraftRow::running);
    }

    @Test
    void draftsAreListedPageByPageAndRunningOnesFirst() {
        long first = copy("halaman-satu");
        long second = copy("halaman-dua");
        long third = copy("halaman-tiga");
        server.run(intan, DefinitionDraftService.class, it -> it.discard(third));

        var read = new ArrayList<Long>();
        var place = DraftListPlace.START;
        for (var page = page(place); !page.isEmpty(); page = page(place)) {
            read.add(page.get(0).draftId());
            place = DraftListPlace.after(page.get(0));
        }

        assertThat(read).startsWith(second, first).contains(third).doesNotHaveDuplicates();
        assertThat(read).isEqualTo(drafts().stream().map(DraftRow::draftId).toList());
    }

    private List<DraftRow> drafts() {
        return server.call(intan, DefinitionDraftService.class, it -> it.list(DraftListPlace.START, 1_000));
    }

    /** Features that try drafts out show as many as they have room for, and say that there are others. */
    @Test
    void runningDraftsThatDoNotFitAreTold() {
        long one = revise();
        long other = server.call(intan, DefinitionDraftService.class, DefinitionDraftService::versions).stream()
                .filter(row -> !row.serviceCode().equals(SERVICE))
                .findFirst()
                .map(row -> server.call(intan, DefinitionDraftService.class, it -> it.revise(row.definitionId())))
                .orElseThrow();

        assertThat(latest(2)).containsExactly(other, one);
        assertThat(more(2)).isFalse();
        assertThat(latest(1)).containsExactly(other);
        assertThat(more(1)).isTrue();

        server.run(intan, DefinitionDraftService.class, it -> it.discard(other));
        assertThat(latest(1)).as("what is over takes no place").containsExactly(one);
        assertThat(more(1)).isFalse();
    }

    private List<Long> latest(int most) {
        return server.call(intan, DraftDefinitions.class, it -> it.latest(most)).drafts().stream()
                .map(DraftDefinitions.Readable::draftId)
                .toList();
    }

    private boolean more(int most) {
        return server.call(intan, DraftDefinitions.class, it -> it.latest(most)).more();
    }

    private List<DraftRow> page(DraftListPlace place) {
        return server.call(intan, DefinitionDraftService.class, it -> it.list(place, 1));
    }

    private long copy(String code) {
        return server.call(
                intan, DefinitionDraftService.class, it -> it.copy("metro", SERVICE, code, new Words(code, code)));
    }

    @Test
    void whatIsCopiedIsFoundByWordsAPageAtATime() {
        var found = server.call(stranger, CopySourceService.class, it -> it.page("spesialis metro", 0, 10));
        assertThat(found).extracting(CatalogueRow::agency, CatalogueRow::code).containsExactly(tuple("metro", SERVICE));
        var first = server.call(stranger, CopySourceService.class, it -> it.page("", 0, 2));
        assertThat(first).hasSize(3);
        assertThat(server.call(
                                stranger,
                                CopySourceService.class,
                                it -> it.page("", first.get(1).id(), 2))
                        .get(0))
                .isEqualTo(first.get(2));
        var one = server.call(stranger, CopySourceService.class, it -> it.one("metro", SERVICE));
        assertThat(one).isEqualTo(found.get(0));
        assertThatThrownBy(() -> server.call(stranger, CopySourceService.class, it -> it.one("metro", "tidak-ada")))
                .isInstanceOf(NotFound.class);
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

    @Test
    void aCopyIsNoRevisionOfAServiceThatThereIs() {
        assertThatThrownBy(() -> server.call(
                        intan,
                        DefinitionDraftService.class,
                        it -> it.copy("metro", SERVICE, SERVICE, new Words("Dokter", "Doctor"))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("DRAFT_SERVICE_KNOWN");
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
        assertThatThrownBy(() -> propose(intan, draft)).hasMessageContaining("DEFINITION_REFUSED");
        dated(draft);
        propose(intan, draft);
        var check = check(draft);
        var reasons = reasons(check, finding -> "Sudah diperiksa bersama bagian hukum.");
        assertThatThrownBy(() -> publish(intan, draft, reasons)).hasMessageContaining("DRAFT_SECOND_PERSON");
        assertThatThrownBy(() -> write(second, draft, "clock", new Change("promiseDays", "3", "9")))
                .hasMessageContaining("DRAFT_NOT_OPEN");
        if (!check.findings().isEmpty()) {
            assertThatThrownBy(() -> publish(head, draft, Map.of())).hasMessageContaining("DRAFT_REASONS_MISSING");
        }
        publish(head, draft, reasons);
        var bound = server.work(entities -> server.bean(Definitions.class).published("metro", SERVICE));
        assertThat(bound.definition().edition().revisionLabel()).isEqualTo("Revisi Ke 4");
        assertThat(drafts())
                .filteredOn(row -> row.draftId() == draft)
                .extracting(DraftRow::status)
                .containsExactly(DraftStatus.PUBLISHED);
        long kept = server.work(entities -> entities.createQuery(
                        "select count(r) from WarningReason r where r.definitionId = :id", Long.class)
                .setParameter("id", bound.definitionId())
                .getSingleResult());
        assertThat(kept).isEqualTo(check.findings().size());
        List<String> said = server.work(entities -> entities.createQuery(
                        "select r.why from WarningReason r where r.definitionId = :id", String.class)
                .setParameter("id", bound.definitionId())
                .getResultList());
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(check.findings().stream()
                        .map(finding -> finding.why().id())
                        .toList());
    }

    @Test
    void whoeverWroteInItIsNotTheSecondPerson() {
        long draft = revise();
        dated(draft);
        write(second, draft, "edition", new Change("revisionLabel", text(draft, "edition", "revisionLabel"), "Revisi"));
        propose(intan, draft);
        server.run(second, DraftPublicationService.class, it -> it.takeBack(draft));
        propose(intan, draft);
        var reasons = reasons(check(draft), finding -> "Sudah diperiksa bersama bagian hukum.");

        assertThat(server.call(second, DraftEditService.class, it -> it.show(draft, "general"))
                        .mayPublish())
                .isFalse();
        assertThat(server.call(head, DraftEditService.class, it -> it.show(draft, "general"))
                        .mayPublish())
                .isTrue();
        assertThatThrownBy(() -> publish(second, draft, reasons)).hasMessageContaining("DRAFT_SECOND_PERSON");
    }

    @Test
    void theGateRefusesAProposal() {
        long draft = revise();
        write(intan, draft, "product", new Change("numbering/point", "BEFORE_SIGNATURE", "AFTER_SIGNATURE"));
        assertThat(check(draft).ready()).isFalse();
        assertThatThrownBy(() -> propose(intan, draft)).hasMessageContaining("DEFINITION_REFUSED");
    }

    @Test
    void aProposalIsOpenedAgain() {
        long draft = revise();
        dated(draft);
        propose(intan, draft);
        server.run(head, DraftPublicationService.class, it -> it.takeBack(draft));
        assertThat(write(second, draft, "clock", new Change("promiseDays", "3", "4"))
                        .written())
                .isEqualTo(1);
    }

    // what somebody else wrote since one looked

    @Test
    void whatWasTakenBackAndChangedIsNotPublishedByWhoReadItBefore() {
        long draft = revise();
        dated(draft);
        propose(intan, draft);
        long read = version(draft);
        var reasons = reasons(check(draft), finding -> "Sudah diperiksa.");
        server.run(intan, DraftPublicationService.class, it -> it.takeBack(draft));
        write(
                second,
                draft,
                "workflow/steps/verifikasi",
                new Change("name/en", text(draft, "workflow/steps/verifikasi", "name/en"), "Look again"));
        propose(intan, draft);
        assertThatThrownBy(
                        () -> server.run(head, DraftPublicationService.class, it -> it.publish(draft, read, reasons)))
                .isInstanceOfSatisfying(Conflict.class, stale -> {
                    assertThat(stale.code()).isEqualTo("DRAFT_STALE");
                    assertThat(stale.parameters())
                            .containsEntry("by", "Sari")
                            .containsEntry("places", List.of("workflow/steps/verifikasi/name/en"));
                });
        assertThat(show(draft, "general").draft().status()).isEqualTo(DraftStatus.PROPOSED);
    }

    @Test
    void whatIsOnlyTakenBackAndProposedAgainIsReadAgainToo() {
        long draft = revise();
        dated(draft);
        long read = version(draft);
        server.run(intan, DraftPublicationService.class, it -> it.propose(draft, read));
        server.run(intan, DraftPublicationService.class, it -> it.takeBack(draft));
        assertThatThrownBy(() -> server.run(intan, DraftPublicationService.class, it -> it.propose(draft, read)))
                .hasMessageContaining("DRAFT_MOVED");
    }

    @Test
    void everyFieldThatWouldChangeIsShownBeforeItBinds() {
        long draft = revise();
        write(intan, draft, "clock", new Change("promiseDays", "3", "5"));
        server.run(intan, DraftEditService.class, it -> it.move(draft, "workflow/steps/verifikasi", 1, ""));
        var difference = server.call(head, DraftPublicationService.class, it -> it.differences(draft));
        assertThat(difference.since()).isPositive();
        assertThat(difference.rows())
                .extracting(TreeDifference::place)
                .containsExactlyInAnyOrder("clock/promiseDays", "workflow/steps");
        assertThat(difference.rows())
                .filteredOn(one -> one.place().equals("clock/promiseDays"))
                .containsExactly(new TreeDifference("clock/promiseDays", "3", "5"));
        assertThatThrownBy(() -> server.call(stranger, DraftPublicationService.class, it -> it.differences(draft)))
                .isInstanceOf(NotFound.class);
    }

    /** Entries that are named by their place alone. */
    private List<DraftPlace.Entry> remarks(long draft) {
        for (String note : List.of("Pertama", "Kedua", "Ketiga")) {
            String entry = server.call(
                    intan, DraftEditService.class, it -> it.add(draft, "standard/remarks", SeenEntry.ANY, ""));
            write(intan, draft, entry, new Change("note/id", "", note));
        }
        var entries = show(draft, "standard/remarks").place().lists().get(0).entries();
        assertThat(entries).extracting(DraftPlace.Entry::path).allMatch(path -> path.contains("@"));
        return entries;
    }

    @Test
    void anEntryWithoutACodeIsNotTakenForItsNeighbour() {
        long draft = revise();
        String list = "standard/remarks";
        var before = remarks(draft);
        String first = before.get(0).path();
        String next = before.get(1).path();
        assertThat(next).contains("@");
        remove(intan, draft, first, before.get(0).mark());
        assertThatThrownBy(() -> remove(second, draft, next, before.get(1).mark()))
                .isInstanceOfSatisfying(Conflict.class, changed -> {
                    assertThat(changed.code()).isEqualTo("DRAFT_ENTRY_CHANGED");
                    assertThat(changed.parameters()).containsEntry("by", "Intan");
                });
        assertThatThrownBy(() -> server.run(
                        second,
                        DraftEditService.class,
                        it -> it.move(draft, next, -1, before.get(1).mark())))
                .hasMessageContaining("DRAFT_ENTRY_CHANGED");
        assertThat(show(draft, list).place().lists().get(0).entries()).hasSize(before.size() - 1);
    }

    @Test
    void whatIsTypedFollowsItsEntryToItsNewPlace() {
        long draft = revise();
        var before = remarks(draft);
        String next = before.get(1).path();
        var leaf = show(draft, next).place().leaves().stream()
                .filter(one -> one.path().equals("note/id"))
                .findFirst()
                .orElseThrow();
        var seen = seen(draft, next);
        remove(intan, draft, before.get(0).path(), before.get(0).mark());
        var written = server.call(
                second,
                DraftEditService.class,
                it -> it.write(draft, next, seen, List.of(new Change(leaf.path(), leaf.text(), "Ditulis Sari"))));
        assertThat(written.path()).isNotEqualTo(next);
        assertThat(text(draft, written.path(), leaf.path())).isEqualTo("Ditulis Sari");
        assertThatThrownBy(() -> server.call(
                        second,
                        DraftEditService.class,
                        it -> it.write(draft, next, seen, List.of(new Change(leaf.path(), leaf.text(), "Lagi")))))
                .hasMessageContaining("DRAFT_ENTRY_SHIFTED");
    }

    @Test
    void whatIsAddedBelowAnEntryFollowsItToItsNewPlace() {
        long draft = revise();
        var parts = show(draft, "standard/parts").place().lists().get(0).entries();
        String first = parts.get(0).path();
        String next = parts.get(1).path();
        assertThat(next).contains("@");
        var components = show(draft, first).place().lists().get(0).entries();
        var seen = seen(draft, next);
        move(draft, first, 1);
        String added = server.call(
                second,
                DraftEditService.class,
                it -> it.add(
                        draft, next + "/components", seen, components.get(0).code()));
        assertThat(added).isEqualTo(first + "/components/" + components.get(0).code());
        assertThat(show(draft, next).place().lists().get(0).entries()).hasSameSizeAs(components);
        assertThatThrownBy(() -> server.call(
                        second,
                        DraftEditService.class,
                        it -> it.add(
                                draft,
                                next + "/components",
                                seen,
                                components.get(1).code())))
                .hasMessageContaining("DRAFT_ENTRY_SHIFTED");
    }

    @Test
    void whoWritesWhereAnEntryWasRemovedIsToldByWhom() {
        long draft = revise();
        String entry = "requirements/surat-tempat-praktik";
        String mark = mark(draft, entry);
        write(intan, draft, entry, new Change("name/en", text(draft, entry, "name/en"), "Letter of the place"));
        assertThatThrownBy(() -> remove(second, draft, entry, mark)).hasMessageContaining("DRAFT_ENTRY_CHANGED");
        remove(second, draft, entry, mark(draft, entry));
        assertThatThrownBy(() -> write(intan, draft, entry, new Change("name/en", "", "Letter")))
                .isInstanceOfSatisfying(NotFound.class, gone -> {
                    assertThat(gone.code()).isEqualTo("DRAFT_ENTRY_REMOVED");
                    assertThat(gone.parameters()).containsEntry("by", "Sari");
                });
    }

    // who may

    @Test
    void anotherAgencySeesNothing() {
        long draft = revise();
        refused(stranger, NotFound.class, it -> it.show(draft, "general"));
        refused(stranger, NotFound.class, it -> it.add(draft, "requirements", SeenEntry.ANY, "x1"));
    }

    private void refused(Caller by, Class<? extends LicensingException> how, Function<DraftEditService, Object> act) {
        assertThatThrownBy(() -> server.call(by, DraftEditService.class, act)).isInstanceOf(how);
    }
}
