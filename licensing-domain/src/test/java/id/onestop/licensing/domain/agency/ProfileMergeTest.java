package id.onestop.licensing.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileMergeTest {

    @ParameterizedTest
    @CsvSource({
        "a, a, a, a, false",
        "a, a, b, b, false",
        "a, b, a, b, false",
        "a, b, b, b, false",
        "a, b, c, c, true",
    })
    void nobodys_words_are_lost(String base, String current, String typed, String becomes, boolean conflict) {
        var merge = ProfileMerge.of(phone(base), phone(current), phone(typed));
        assertThat(merge.values().get(ProfileField.PHONE)).isEqualTo(becomes);
        assertThat(merge.conflicts().contains(ProfileField.PHONE)).isEqualTo(conflict);
    }

    @Test
    void a_field_that_was_not_sent_stays() {
        assertThat(ProfileMerge.of(phone("a"), phone("b"), Map.of()).values().get(ProfileField.PHONE))
                .isEqualTo("b");
    }

    @Test
    void each_field_has_a_name_of_its_own() {
        assertThat(ProfileField.values())
                .allSatisfy(field -> assertThat(ProfileField.of(field.key())).contains(field));
    }

    private static Map<ProfileField, String> phone(String number) {
        return Map.of(ProfileField.PHONE, number);
    }
}
