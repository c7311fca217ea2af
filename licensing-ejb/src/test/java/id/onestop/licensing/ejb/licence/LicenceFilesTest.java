package id.onestop.licensing.ejb.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.FileAltered;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.survey.SurveyService;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LicenceFilesTest {

    private final Office office = Office.on(Engine.H2);
    private Caller sekar;
    private String number;
    private boolean whole = true;

    @BeforeEach
    void issue() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        sekar = office.applicant();
        number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        office.server.run(sekar, SurveyService.class, it -> it.skip(number, "Sedang terburu-buru"));
    }

    private LicenceFiles files() {
        var files = new LicenceFiles();
        files.licences = office.server.bean(LicenceService.class);
        files.papers = new PaperStore() {
            @Override
            public byte[] read(Sha256 sha256) {
                if (!whole) {
                    throw FileAltered.altered(sha256);
                }
                return new byte[] {1};
            }
        };
        return files;
    }

    private byte[] own() {
        return office.server.call(
                sekar, LicenceService.class, it -> files().own(number).pdf());
    }

    private ApplicationStatus status() {
        return office.application(number).status();
    }

    @Test
    void aFileThatIsNotWholeIsNotHandedOver() {
        whole = false;

        assertThatThrownBy(this::own).isInstanceOf(FileAltered.class);

        assertThat(status()).isEqualTo(ApplicationStatus.ISSUED);
        whole = true;
        assertThat(own()).hasSize(1);
        assertThat(status()).isEqualTo(ApplicationStatus.HANDED_OVER);
    }

    @Test
    void aLookHandsNothingOver() {
        office.server.call(
                sekar, LicenceService.class, it -> files().look(number).pdf());

        assertThat(status()).isEqualTo(ApplicationStatus.ISSUED);
    }
}
