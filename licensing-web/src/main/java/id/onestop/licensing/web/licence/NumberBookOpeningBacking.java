package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.licence.NumberBookAdministration;
import id.onestop.licensing.ejb.licence.NumberBookOpening;
import id.onestop.licensing.ejb.licence.OpenNumberBook;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A number book that is opened: its first three numbers before anything is kept. */
@Named
@RequestScoped
public class NumberBookOpeningBacking {

    private static final String YEARLY = "YEARLY";

    @Inject
    NumberBookOpening opening;

    @Inject
    NumberBookAdministration books;

    @Inject
    Messages msg;

    private final Map<String, @Nullable String> values = new HashMap<>();
    private List<String> numbers = List.of();
    private String reset = YEARLY;

    /** Shows the form to those who may use it. */
    public void load() {
        books.list();
    }

    public void look() {
        try {
            numbers = opening.preview(typed());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void open() {
        try {
            var typed = typed();
            opening.open(typed);
            Notices.add("licence.book.opened", "name", msg.language().equals("en") ? typed.nameEn() : typed.nameId());
            Redirects.to(NumberBooksBacking.PATH + "/" + typed.code().strip());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private OpenNumberBook typed() {
        return new OpenNumberBook(
                said("code"), said("nameId"), said("nameEn"), YEARLY.equals(reset), said("pattern"), last());
    }

    /** What is no number is told as one that is too odd. */
    private @Nullable Long last() {
        String said = said("last");
        if (said.isEmpty()) {
            return null;
        }
        return said.matches("\\d{1,9}") ? Long.parseLong(said) : -1L;
    }

    private String said(String field) {
        return Objects.requireNonNullElse(values.get(field), "").strip();
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public List<String> getNumbers() {
        return numbers;
    }

    public List<Option> getResets() {
        return Stream.of(YEARLY, "NEVER")
                .map(one -> new Option(one, msg.get("licence.book.reset." + one)))
                .toList();
    }

    public String getReset() {
        return reset;
    }

    public void setReset(@Nullable String reset) {
        this.reset = Objects.requireNonNullElse(reset, YEARLY);
    }
}
