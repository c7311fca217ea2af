package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Permission;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who the gate counts as being there")
class WhoIsThereTest {

    private static final String SERVICE = "dokter-spesialis-mandiri";

    private final CatalogueOnH2 catalogue = new CatalogueOnH2();

    @BeforeEach
    void load() {
        catalogue.load(Metro.text());
        appoint("koordinator", 41);
        appoint("kepala-dinas", 42);
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private void appoint(String post, long account) {
        long id = catalogue
                .agencies
                .post(catalogue.agencies.byCode("metro").id(), post)
                .id();
        catalogue.assign(id, held -> Assignment.appoint(held, account, LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, ACTIVE, true",
        "ACTIVE, LOCKED, false",
        "ACTIVE, DISABLED, false",
        "ACTIVE, PENDING_CONFIRMATION, false",
        "PENDING_CONFIRMATION, PENDING_CONFIRMATION, true",
        "LOCKED, PENDING_CONFIRMATION, true",
        "LOCKED, LOCKED, false"
    })
    void is_who_can_sign_in_or_in_an_agency_being_set_up_who_is_invited(
            AccountStatus another, AccountStatus head, boolean there) {
        catalogue.statuses.put(41L, another);
        catalogue.statuses.put(42L, head);

        assertThat(catalogue
                        .surroundings("metro", SERVICE)
                        .people()
                        .get("kepala-dinas")
                        .contains(42L))
                .isEqualTo(there);
    }

    @Test
    void has_the_rights_of_the_posts() {
        assertThat(catalogue.surroundings("metro", SERVICE).rights().get("koordinator"))
                .contains(Permission.DRAFT_VERIFY)
                .doesNotContain(Permission.DECIDE);
    }
}
