package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.SubstitutionDecree;
import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.catalogue.StandardTexts.Remark;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.catalogue.LoadReport.Outcome;
import id.onestop.licensing.ejb.catalogue.LoadReport.ServiceLoaded;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgencyLoaderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    private final CatalogueOnH2 catalogue = new CatalogueOnH2();

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void theFirstLoadEntersEverythingAndPublishes() {
        var report = catalogue.load(Metro.text());
        assertThat(report.agencyCreated()).isTrue();
        assertThat(report.unitsAdded()).hasSize(5);
        assertThat(report.postsAdded()).hasSize(11);
        assertThat(report.services())
                .hasSize(3)
                .extracting(ServiceLoaded::outcome)
                .containsOnly(Outcome.PUBLISHED);
        var pinned = catalogue.definitions.published("metro", "dokter-spesialis-mandiri");
        assertThat(pinned.status()).isEqualTo(DefinitionStatus.PUBLISHED);
        assertThat(pinned.definition()).isEqualTo(Metro.specialist());
        assertThat(catalogue.agencies.byCode("metro").profile())
                .isEqualTo(Metro.file().agency());
    }

    @Test
    void theSecondLoadChangesNothing() {
        catalogue.load(Metro.text());
        var report = catalogue.load("# another comment\n" + Metro.text());
        assertThat(report.changedNothing()).isTrue();
        assertThat(report.agencyDiffers()).isFalse();
        assertThat(catalogue.versions()).hasSize(3);
    }

    @Test
    void aServiceThatDiffersBecomesADraftOnce() {
        catalogue.load(Metro.text());
        String other = Metro.with("promiseDays: 3", "promiseDays: 4");
        var report = catalogue.load(other);
        assertThat(report.services())
                .extracting(ServiceLoaded::outcome)
                .containsExactly(Outcome.DRAFTED, Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(catalogue.load(other).changedNothing()).isTrue();
        assertThat(catalogue.versions())
                .filteredOn(row -> row.serviceCode().equals("dokter-spesialis-mandiri"))
                .extracting(DefinitionRow::status)
                .containsExactly(DefinitionStatus.DRAFT, DefinitionStatus.PUBLISHED);
        assertThat(catalogue.published().definition().clock().promiseDays()).isEqualTo(3);
    }

    @Test
    void aStandardWithoutADateHoldsFromTheDayItWasTakenOver() {
        catalogue.load(Metro.text());
        assertThat(catalogue.definitions.published("metro", "ahli-teknologi-laboratorium-medik"))
                .satisfies(pinned -> {
                    assertThat(pinned.effectiveFrom()).isEqualTo(TODAY);
                    assertThat(pinned.definition().applicationsOpen()).isTrue();
                });
    }

    @Nested
    class TheOtherAgency {

        @Test
        void publishesWhatIsCompleteAndKeepsTheRestAsADraft() {
            var report = catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));
            assertThat(report.services())
                    .extracting(ServiceLoaded::code, ServiceLoaded::outcome)
                    .containsExactly(
                            tuple("sipatlm", Outcome.PUBLISHED), tuple("izin-praktik-dokter", Outcome.DRAFTED));
            assertThat(report.services().get(1).findings())
                    .filteredOn(Finding::refuses)
                    .extracting(Finding::code)
                    .containsOnly("STD-01", "STD-03");
        }

        @Test
        void changesNothingTheSecondTime() {
            catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));
            assertThat(catalogue
                            .load("# other words\n" + AgencyFiles.text(AgencyFiles.PEKANBARU))
                            .changedNothing())
                    .isTrue();
            assertThat(catalogue.versions("pekanbaru")).hasSize(2);
        }

        @Test
        void isCompletedByTheDemonstrationAloneAndEveryCompletedPartSaysSo() {
            String assumed = AgencyFiles.config("demo/completions/izin-praktik-dokter.yaml");
            catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));

            assertThat(catalogue.complete(assumed).outcome()).isEqualTo(Outcome.PUBLISHED);

            var standard = StandardDocument.of(catalogue
                    .definitions
                    .published("pekanbaru", "izin-praktik-dokter")
                    .definition());
            assertThat(standard.components()).noneMatch(StandardDocument.Component::empty);
            assertThat(standard.components())
                    .filteredOn(component -> !component.remarks().isEmpty())
                    .extracting(StandardDocument.Component::key)
                    .containsExactly(
                            ComponentKey.REQUIREMENTS,
                            ComponentKey.TIME,
                            ComponentKey.FEE,
                            ComponentKey.PRODUCT,
                            ComponentKey.COMPLAINTS);
            assertThat(standard.components())
                    .flatExtracting(StandardDocument.Component::remarks)
                    .allMatch(remark -> remark.kind() == Remark.Kind.ASSUMED);
        }

        @Test
        void saysOfEachCompletedValueThatItIsAssumed() {
            var draft = StandardDocument.of(AgencyFiles.service(AgencyFiles.pekanbaru(), "izin-praktik-dokter"));
            catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));
            catalogue.complete(AgencyFiles.config("demo/completions/izin-praktik-dokter.yaml"));
            var completed = StandardDocument.of(catalogue
                    .definitions
                    .published("pekanbaru", "izin-praktik-dokter")
                    .definition());

            for (var component : completed.components()) {
                var printed = texts(component);
                var quoted = component.remarks().stream()
                        .map(remark -> remark.note().id())
                        .map(note -> note.substring(note.indexOf('\u201c') + 1, note.indexOf('\u201d')))
                        .toList();
                var filledIn = new ArrayList<>(printed);
                filledIn.removeAll(texts(draft.components().get(component.position() - 1)));
                assertThat(printed)
                        .as("what is assumed in %s is printed", component.key())
                        .containsAll(quoted);
                assertThat(quoted)
                        .as("what is filled in %s is assumed", component.key())
                        .containsAll(filledIn)
                        .doesNotHaveDuplicates();
            }
        }

        private static List<String> texts(StandardDocument.Component component) {
            return component.blocks().stream()
                    .flatMap(block -> Stream.concat(
                            Stream.ofNullable(block.text()),
                            block.items().stream().map(StandardDocument.Item::text)))
                    .toList();
        }

        @Test
        void isCompletedOnceHoweverOftenItStarts() {
            String assumed = AgencyFiles.config("demo/completions/izin-praktik-dokter.yaml");
            catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));
            catalogue.complete(assumed);

            assertThat(catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU)).changedNothing())
                    .isTrue();
            assertThat(catalogue.complete(assumed).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(catalogue.versions("pekanbaru"))
                    .filteredOn(row -> row.serviceCode().equals("izin-praktik-dokter"))
                    .extracting(DefinitionRow::status)
                    .containsExactly(DefinitionStatus.PUBLISHED, DefinitionStatus.DRAFT);
        }

        @Test
        void standsBesideTheFirst() {
            catalogue.load(Metro.text());
            catalogue.load(AgencyFiles.text(AgencyFiles.PEKANBARU));
            assertThat(catalogue
                            .definitions
                            .published("metro", "dokter-spesialis-mandiri")
                            .agencyId())
                    .isNotEqualTo(catalogue
                            .definitions
                            .published("pekanbaru", "sipatlm")
                            .agencyId());
        }
    }

    @Test
    void anAgencyThatDiffersIsToldAndKept() {
        catalogue.load(Metro.text());
        var report = catalogue.load(Metro.with("mobile: 0821-8090-0850", "mobile: 0821-0000-0000"));
        assertThat(report.agencyDiffers()).isTrue();
        assertThat(report.changedNothing()).isTrue();
        assertThat(catalogue.agencies.byCode("metro").profile().contacts().mobile())
                .isEqualTo("0821-8090-0850");
    }

    @Test
    void aFileWithAFaultLoadsNothing() {
        assertThatThrownBy(() -> catalogue.load(Metro.with("years: 5", "years: five")))
                .isInstanceOf(YamlRefused.class);
        assertThat(catalogue.agencies.find("metro")).isEmpty();
    }

    @Test
    void aServiceThatTheGateRefusesStaysADraftUntilItsFileIsMended() {
        var refused = catalogue.load(Metro.with("next: [survei]", "next: [unduh]"));
        assertThat(refused.services()).first().satisfies(service -> {
            assertThat(service.outcome()).isEqualTo(Outcome.DRAFTED);
            assertThat(service.findings()).filteredOn(Finding::refuses).isNotEmpty();
        });
        assertThatThrownBy(catalogue::published).isInstanceOf(NotFound.class);
        assertThat(catalogue.load(Metro.text()).services())
                .first()
                .extracting(ServiceLoaded::outcome)
                .isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void publishingADraftRetiresWhatBoundBeforeAndBothStayReadable() {
        long first = catalogue.load(Metro.text()).services().get(0).definitionId();
        long second = catalogue
                .load(Metro.with("promiseDays: 3", "promiseDays: 4"))
                .services()
                .get(0)
                .definitionId();
        catalogue.publish(second);
        assertThat(catalogue.published().definitionId()).isEqualTo(second);
        assertThat(catalogue.definitions.byId(first).definition().clock().promiseDays())
                .isEqualTo(3);
        assertThatThrownBy(() -> catalogue.publish(second))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("DEFINITION_NOT_A_DRAFT"));
    }

    @Test
    void thePublicReadsServicesByGroup() {
        catalogue.load(Metro.text());
        long agency = catalogue.agencies.byCode("metro").id();
        assertThat(catalogue.definitions.published(agency))
                .extracting(ServiceRow::of)
                .hasSize(3)
                .first()
                .satisfies(row -> {
                    assertThat(row.standardNumber()).isEqualTo(61);
                    assertThat(row.requirements()).isEqualTo(4);
                    assertThat(row.uploads()).isEqualTo(1);
                    assertThat(row.free()).isTrue();
                });
    }

    @Nested
    class People {

        @Test
        void holdAPostOnTheirDaysWithItsPermissions() {
            catalogue.load(Metro.text());
            long agency = catalogue.agencies.byCode("metro").id();
            long head = catalogue.agencies.post(agency, "kepala-dinas").id();
            catalogue.assign(head, post -> Assignment.appoint(post, 41, TODAY.minusYears(1)));
            catalogue.assign(
                    head,
                    post -> Assignment.substitute(
                            post,
                            42,
                            new SubstitutionDecree(Appointment.PLH, "800/7/2026", 5L),
                            TODAY,
                            TODAY.plusDays(2)));
            assertThat(catalogue.agencies.holders(head, TODAY))
                    .extracting(PostHolder::accountId)
                    .containsExactly(41L, 42L);
            assertThat(catalogue.agencies.holders(head, TODAY.plusDays(3)))
                    .extracting(PostHolder::accountId)
                    .containsExactly(41L);
            assertThat(catalogue.agencies.permissionsOf(42, TODAY))
                    .containsExactlyInAnyOrder(
                            Permission.FILE_READ,
                            Permission.DECIDE,
                            Permission.STAFF_CONFIRM,
                            Permission.AUDIT_READ,
                            Permission.CLOCK_CORRECT,
                            Permission.OVERSEE,
                            Permission.SIGNALS_READ);
            assertThat(catalogue.agencies.permissionsOf(42, TODAY.plusDays(3))).isEmpty();
            assertThat(catalogue.agencies.staff(agency, TODAY)).hasSize(2);
        }

        @Test
        void onceEnteredMustFillEveryPostOfAServiceThatIsToBind() {
            catalogue.load(Metro.with("next: [survei]", "next: [unduh]"));
            long agency = catalogue.agencies.byCode("metro").id();
            for (String post : List.of("penata-perizinan", "kepala-dinas", "perekomendasi")) {
                long id = catalogue.agencies.post(agency, post).id();
                catalogue.assign(id, held -> Assignment.appoint(held, id, TODAY));
            }
            var report = catalogue.load(Metro.text());
            assertThat(report.services()).first().satisfies(service -> {
                assertThat(service.outcome()).isEqualTo(Outcome.DRAFTED);
                assertThat(service.findings())
                        .filteredOn(Finding::refuses)
                        .extracting(Finding::code)
                        .containsExactly("WF-11");
            });
            long coordinator = catalogue.agencies.post(agency, "koordinator").id();
            catalogue.assign(coordinator, held -> Assignment.appoint(held, coordinator, TODAY));
            assertThat(catalogue.load(Metro.text()).services())
                    .first()
                    .extracting(ServiceLoaded::outcome)
                    .isEqualTo(Outcome.PUBLISHED);
        }
    }
}
