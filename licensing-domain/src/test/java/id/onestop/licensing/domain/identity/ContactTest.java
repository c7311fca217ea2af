package id.onestop.licensing.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "0821-8090-0850, +6282180900850",
        "+62 821 8090 0850, +6282180900850",
        "6282180900850, +6282180900850",
        "(0725) 2202016, +627252202016"
    })
    void telephoneNumbersBecomeInternational(String typed, String value) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0821", "00821809008", "+1 415 555 0100", "0821809008501234", "08218o900850"})
    void otherTextsAreNoTelephoneNumbers(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void addressesThatDifferInCaseAreOne() {
        assertThat(EmailAddress.read(" Ratna.P@Contoh.ID ").orElseThrow().key()).isEqualTo("ratna.p@contoh.id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ratna",
                "ratna@",
                "@contoh.id",
                "a b@contoh.id",
                "ratna@contoh",
                "r@x.id\nBcc: y@z.id",
                "r@-x.id"
            })
    void otherTextsAreNoAddresses(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void numbersOfContractStaffAreAccepted() {
        assertThat(Nip.read("19780412 200501 2 003")).contains(new Nip("197804122005012003"));
        assertThat(Nip.read("198501012023211004")).isPresent();
        assertThat(Nip.read("197804122005013003")).isEmpty();
    }

    @Test
    void titlesStandAroundTheName() {
        assertThat(new PersonName(" Ratna Puspitasari ", "dr.", "Sp.A").withTitles())
                .isEqualTo("dr. Ratna Puspitasari, Sp.A");
        assertThat(new PersonName("Sukarno", " ", null).withTitles()).isEqualTo("Sukarno");
    }
}
