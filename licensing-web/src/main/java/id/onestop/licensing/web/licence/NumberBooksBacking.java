package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.ChangeRow;
import id.onestop.licensing.ejb.licence.ChangeNumberBook;
import id.onestop.licensing.ejb.licence.NumberBookAdministration;
import id.onestop.licensing.ejb.licence.NumberBookView;
import id.onestop.licensing.ejb.licence.NumberBookView.Format;
import id.onestop.licensing.ejb.licence.VoidedNumber;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The number books of the agency: formats with the next number, the beginning of a year, numbers that were given up. */
@Named
@RequestScoped
public class NumberBooksBacking {

    static final String PATH = "/administration/number-books";

    private static final int PAGE = 25;
    private static final int CHANGES = 20;

    @Inject
    NumberBookAdministration books;

    @Inject
    Messages msg;

    private final Map<String, @Nullable String> patterns = new HashMap<>();
    private Map<String, String> seen = Map.of();
    private @Nullable List<NumberBookView> rows;
    private @Nullable List<ChangeRow> changes;
    private @Nullable NumberBookView row;
    private @Nullable List<VoidedNumber> voided;
    private @Nullable String reset;
    private @Nullable String version;
    private @Nullable String last;

    public void load() {
        getRows();
    }

    public void loadOne() {
        var formats = getRow().formats();
        if (patterns.isEmpty()) {
            patterns.put(NumberBook.EVERYTHING, getRow().pattern());
            formats.forEach(format -> patterns.put(format.purpose(), format.own() ? format.pattern() : ""));
        }
    }

    /** Shows the next numbers as they would be. */
    public void look() {
        try {
            seen = books.preview(command());
        } catch (LicensingException refused) {
            refuse(refused);
        }
    }

    public void save() {
        try {
            books.change(command());
            done("licence.book.saved");
        } catch (LicensingException refused) {
            refuse(refused);
        }
    }

    public void takeOver() {
        try {
            books.takeOver(
                    getRow().code(),
                    last != null && last.strip().matches("\\d{1,9}") ? Long.valueOf(last.strip()) : null);
            done("licence.book.takenOver");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void done(String notice) {
        Notices.add(notice, "name", getRow().name().in(msg.language()));
        Redirects.to(PATH + "/" + getRow().code());
    }

    private void refuse(LicensingException refused) {
        Refusals.show(refused, NumberBooksBacking::field);
    }

    private ChangeNumberBook command() {
        var formats = new HashMap<String, String>();
        patterns.forEach((purpose, pattern) -> formats.put(purpose, pattern == null ? "" : pattern.strip()));
        return new ChangeNumberBook(
                getRow().code(),
                version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1,
                "YEARLY".equals(getReset()),
                formats);
    }

    /** The id of a format's field: purposes have a slash, which ids may not. */
    public static String field(String purpose) {
        return purpose.equals(NumberBook.EVERYTHING) ? "format-all" : "format-" + purpose.replace('/', '-');
    }

    /** For pages, which call no static method. */
    public String id(Format format) {
        return field(format.purpose());
    }

    /** What the format of the whole book gives next, as typed after a look. */
    public String getNextOfAll() {
        return seen.getOrDefault(NumberBook.EVERYTHING, getRow().next());
    }

    public boolean isTypedForAll() {
        return seen.containsKey(NumberBook.EVERYTHING);
    }

    /** The purpose of that format, as the form keeps it. */
    public String getEverything() {
        return NumberBook.EVERYTHING;
    }

    public String paper(Format format) {
        return msg.get("licence.book.paper." + format.paper());
    }

    /** The next number of a format: as typed, after a look; otherwise as it is. */
    public String next(Format format) {
        var typed = seen.get(format.purpose());
        if (typed != null) {
            return typed;
        }
        return format.sound()
                ? format.next()
                : msg.error(format.next(), Map.of("part", format.pattern(), "variable", "?"));
    }

    public boolean typed(Format format) {
        return seen.containsKey(format.purpose());
    }

    public List<NumberBookView> getRows() {
        if (rows == null) {
            rows = books.list();
        }
        return rows;
    }

    public NumberBookView getRow() {
        if (row == null) {
            row = books.find(PathParameters.get("code"));
        }
        return row;
    }

    public List<Option> getResets() {
        return Stream.of("YEARLY", "NEVER")
                .map(one -> new Option(one, msg.get("licence.book.reset." + one)))
                .toList();
    }

    public List<VoidedNumber> getVoided() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    private List<VoidedNumber> found() {
        if (voided == null) {
            var before = PathParameters.get("before");
            voided = books.voided(getRow().code(), before.matches("\\d{1,18}") ? Long.valueOf(before) : null, PAGE);
        }
        return voided;
    }

    public @Nullable String getNext() {
        return found().size() > PAGE ? "?before=" + found().get(PAGE - 1).id() : null;
    }

    public @Nullable String getFirst() {
        return PathParameters.get("before").isEmpty() ? null : "?";
    }

    /** The latest changes of all books of the agency. */
    public List<ChangeRow> getChanges() {
        if (changes == null) {
            changes = books.history(null, CHANGES).stream().limit(CHANGES).toList();
        }
        return changes;
    }

    public String name(ChangeRow change) {
        return msg.get("licence.book.change." + change.field());
    }

    public String words(ChangeRow change, String said) {
        return change.field().equals("yearly") ? msg.get("licence.book.reset." + said) : said;
    }

    public Map<String, @Nullable String> getPatterns() {
        return patterns;
    }

    public String getReset() {
        return reset == null ? getRow().yearly() ? "YEARLY" : "NEVER" : reset;
    }

    public void setReset(@Nullable String reset) {
        this.reset = reset;
    }

    public String getVersion() {
        return version == null ? Long.toString(getRow().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getLast() {
        return last;
    }

    public void setLast(@Nullable String last) {
        this.last = last;
    }
}
