package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.Procedure.ChannelSteps;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetroStandardTest {

    private static final ServiceDefinition SERVICE = Metro.specialist();
    private static final StandardDocument STANDARD = StandardDocument.of(SERVICE);

    @Nested
    class TheDefinitionHolds {

        @Test
        void fourRequirementsOfWhichOneIsUploaded() {
            assertThat(SERVICE.requirements())
                    .extracting(Requirement::kind)
                    .containsExactly(
                            RequirementKind.LINKED_ACCOUNT,
                            RequirementKind.REGISTER_CHECK,
                            RequirementKind.REGISTER_CHECK,
                            RequirementKind.FILE);
        }

        @ParameterizedTest
        @CsvSource({"NEW, ONLINE, false", "NEW, ASSISTED, true", "RENEWAL, ONLINE, true", "RENEWAL, ASSISTED, false"})
        void theSameFourForEverybody(ApplicationKind kind, Channel channel, boolean viaProxy) {
            assertThat(SERVICE.requirementsFor(Circumstances.of(kind, channel, viaProxy)))
                    .extracting(Requirement::code)
                    .containsExactly("akun-mppd", "data-satu-sehat", "data-sisdmk", "surat-tempat-praktik");
        }

        @ParameterizedTest
        @CsvSource({"ASSISTED, 11", "ONLINE, 9"})
        void theStepsOfBothChannels(Channel channel, int steps) {
            assertThat(SERVICE.procedure().channels())
                    .filteredOn(printed -> printed.channel() == channel)
                    .singleElement()
                    .extracting(ChannelSteps::steps)
                    .satisfies(list -> assertThat(list).hasSize(steps));
        }

        @Test
        void aPromiseOfThreeWorkingDaysWithoutTheRecommendation() {
            assertThat(SERVICE.clock().promiseDays()).isEqualTo(3);
            assertThat(SERVICE.clock().excludesTechnicalRecommendation()).isTrue();
        }

        @Test
        void numberRevisionAndDay() {
            assertThat(SERVICE.edition().standardNumber()).isEqualTo(61);
            assertThat(SERVICE.edition().revisionLabel()).isEqualTo("Revisi Ke 3");
            assertThat(SERVICE.edition().date()).isEqualTo(LocalDate.parse("2025-07-23"));
        }

        @Test
        void aReturnReasonForEveryRequirement() {
            assertThat(SERVICE.requirements())
                    .allSatisfy(requirement -> assertThat(SERVICE.returnReasonsFor(requirement.code()))
                            .hasSizeGreaterThanOrEqualTo(2));
        }

        @Test
        void titlesOfTheLawWithoutTheSlipsOfThePrint() {
            assertThat(SERVICE.legalBases())
                    .hasSize(7)
                    .extracting(LegalBasis::title)
                    .noneMatch(title -> title.matches(".*[;.]$") || title.contains("Penanamal"));
        }
    }

    @Nested
    class TheStandardPrints {

        @Test
        void fourteenComponentsInTheAgencysOrder() {
            assertThat(STANDARD.components())
                    .extracting(Component::key)
                    .containsExactly(
                            ComponentKey.PRODUCT,
                            ComponentKey.REQUIREMENTS,
                            ComponentKey.PROCEDURE,
                            ComponentKey.TIME,
                            ComponentKey.FEE,
                            ComponentKey.COMPLAINTS,
                            ComponentKey.LEGAL_BASIS,
                            ComponentKey.FACILITIES,
                            ComponentKey.STAFF,
                            ComponentKey.COMPETENCE,
                            ComponentKey.CONTROL,
                            ComponentKey.GUARANTEE,
                            ComponentKey.SECURITY,
                            ComponentKey.EVALUATION);
            assertThat(STANDARD.components()).noneMatch(Component::empty);
        }

        @Test
        void sixOfDeliveryAndEightOfManagementEachCountedFromOne() {
            assertThat(STANDARD.parts()).hasSize(2);
            assertThat(STANDARD.parts().get(0).components()).hasSize(6);
            assertThat(STANDARD.parts().get(1).components())
                    .extracting(Component::number)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            assertThat(STANDARD.components())
                    .last()
                    .extracting(Component::position)
                    .isEqualTo(14);
        }

        @ParameterizedTest
        @CsvSource({
            "REQUIREMENTS, 0, 4", "COMPLAINTS, 0, 10", "COMPLAINTS, 1, 4", "COMPLAINTS, 2, 4", "LEGAL_BASIS, 0, 7",
            "FACILITIES, 0, 26", "STAFF, 0, 4", "COMPETENCE, 0, 3", "CONTROL, 0, 4", "GUARANTEE, 0, 2",
            "SECURITY, 0, 2", "EVALUATION, 0, 2"
        })
        void asManyEntriesAsThePublishedStandard(ComponentKey key, int block, int entries) {
            assertThat(component(key).blocks().get(block).items()).hasSize(entries);
        }

        @Test
        void thePromiseInTheAgencysWords() {
            assertThat(component(ComponentKey.TIME).blocks())
                    .extracting(Block::text)
                    .containsExactly(
                            "Paling lambat 3 (tiga) hari kerja sejak permohonan dan persyaratan diterima dengan"
                                    + " benar dan lengkap (diluar Rekomendasi Teknis).");
        }

        @ParameterizedTest
        @MethodSource("id.onestop.licensing.ejb.catalogue.MetroStandardTest#printed")
        void everySentenceLetterByLetterAsPublished(String sentence) {
            assertThat(PUBLISHED).contains(sentence);
        }
    }

    static Stream<String> printed() {
        var texts = new ArrayList<String>();
        texts.add(STANDARD.number() + ". " + STANDARD.heading());
        texts.add(STANDARD.edition().revisionLabel());
        texts.add(String.join(" ", STANDARD.edition().signatory().titleLines()));
        texts.add(STANDARD.edition().signatory().rank());
        for (var part : STANDARD.parts()) {
            texts.add(part.title().id());
            for (var component : part.components()) {
                texts.add(component.number() + ". " + component.title().id());
                component.blocks().forEach(block -> texts.addAll(texts(block)));
            }
        }
        return texts.stream();
    }

    private static List<String> texts(Block block) {
        var texts = new ArrayList<String>();
        if (block.text() != null) {
            texts.add(block.text());
        }
        block.items().forEach(item -> {
            texts.add(item.text());
            item.children().forEach(child -> texts.add(child.text()));
        });
        block.columns().forEach(column -> {
            texts.add(column.title());
            texts.addAll(column.items());
        });
        return texts;
    }

    private static Component component(ComponentKey key) {
        return STANDARD.components().stream()
                .filter(component -> component.key() == key)
                .findFirst()
                .orElseThrow();
    }

    private static final String PUBLISHED = published();

    private static String published() {
        try (var in = MetroStandardTest.class.getResourceAsStream("/seeds/metro-61.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
