package id.onestop.licensing.web.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.ejb.catalogue.RegulationRow;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PathParameters;
import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two lists of regulations share: words sought, page by key. */
final class RegulationList {

    static final int LENGTH = 25;

    private static final int LONGEST = 80;

    private final String wanted = cut(PathParameters.get("q"));
    private final String after = cut(PathParameters.get("after"));
    private final Page<RegulationRow> page;

    /** Reads a page: words, key after which it begins, length. */
    interface Reading {
        List<RegulationRow> page(String words, String after, int most);
    }

    RegulationList(Reading reading) {
        page = Page.of(reading.page(wanted, after, LENGTH), LENGTH, RegulationRow::code);
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    String wanted() {
        return wanted;
    }

    List<RegulationRow> rows() {
        return page.items();
    }

    @Nullable
    String next() {
        return page.next() == null ? null : query() + "&after=" + URLEncoder.encode(page.next(), UTF_8);
    }

    @Nullable
    String first() {
        return after.isEmpty() ? null : query();
    }

    private String query() {
        return "?q=" + URLEncoder.encode(wanted, UTF_8);
    }
}
