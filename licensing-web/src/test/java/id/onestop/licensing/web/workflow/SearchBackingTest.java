package id.onestop.licensing.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.application.ApplicationRow;
import id.onestop.licensing.ejb.application.FileService;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The search of officials")
class SearchBackingTest {

    @ParameterizedTest
    @CsvSource({
        "POST, 1471012345678901, 1471012345678901, ''",
        "GET, 1471012345678901, '', ''",
        "GET, 1471 0123 4567 8901, '', ''",
        "GET, MTR-2026-000001, MTR-2026-000001, MTR-2026-000001",
        "POST, Sekar, Sekar, Sekar"
    })
    void takes_an_identity_number_from_no_address_and_repeats_it_nowhere(
            String method, String typed, String sought, String shown) {
        var backing = new SearchBacking();
        backing.request = request(method, typed);

        assertThat(backing.getText()).isEqualTo(sought);
        assertThat(backing.getShown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "49, false", "50, true"})
    void tells_where_there_may_be_more_than_are_shown(int found, boolean full) {
        var backing = new SearchBacking();
        backing.request = request("GET", "Sekar");
        backing.files = new FileService() {
            @Override
            public List<ApplicationRow> search(String text) {
                return Collections.nCopies(found, null);
            }
        };
        backing.load();

        assertThat(backing.isFull()).isEqualTo(full);
    }

    private static HttpServletRequest request(String method, String typed) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SearchBackingTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> called.getName().equals("getMethod") ? method : typed);
    }
}
