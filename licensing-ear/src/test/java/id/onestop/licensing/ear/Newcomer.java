package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody without an account, who makes one on a telephone.
 *
 * @param facts what the form asks besides, by the ids of its fields
 */
record Newcomer(String fullName, String nik, String email, Map<String, String> facts) {

    static final String PASSWORD = "rahasia-sekali-2026";

    private static final Pattern SUBJECT = Pattern.compile("Kode pendaftaran akun: (\\d+)");

    /** Sends the form empty first, then filled, and proves the address by the code that was mailed. */
    Phone register(Browser browser, Endpoint site) {
        var phone = Phone.indonesian(browser, site);
        phone.open("/register");
        phone.press("#go");
        phone.isTold("NIK");
        var form = new HashMap<>(facts);
        form.putAll(Map.of("nik", nik, "fullName", fullName, "email", email, "password", PASSWORD));
        phone.fill(form);
        phone.page().check("#privacyNoticeRead");
        phone.press("#go");
        phone.fill(Map.of("code", mailed(phone.page(), email)));
        phone.press("#go");
        return phone.signIn(email, PASSWORD);
    }

    /** The code travels by mail; the demonstration's mailbox shows what arrived. */
    static String mailed(Page page, String email) {
        var mailbox = page.context().newPage();
        var subject = mailbox.getByText(SUBJECT);
        for (int tries = 0; tries < 30 && subject.count() == 0; tries++) {
            mailbox.navigate("/mailbox?to=" + email);
            mailbox.waitForTimeout(500);
        }
        var code = SUBJECT.matcher(mailbox.locator("main").textContent());
        assertThat(code.find()).as("a mail with a code").isTrue();
        mailbox.close();
        return code.group(1);
    }
}
