package id.onestop.licensing.web.reporting;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.reporting.PeriodKind.Period;
import id.onestop.licensing.ejb.reporting.FileFilter;
import id.onestop.licensing.ejb.reporting.FileList;
import id.onestop.licensing.ejb.reporting.Standing;
import id.onestop.licensing.ejb.reporting.StatisticsService;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files behind a number of the statistics or the wall. */
@Named
@RequestScoped
public class FilesBehindBacking {

    @Inject
    StatisticsService statistics;

    @Inject
    FileAddressReader address;

    @Inject
    PeriodWords periods;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable FileFilter filter;
    private FileList list = new FileList(List.of(), null);

    public void load() {
        filter = address.filter();
        list = statistics.files(filter);
    }

    private FileFilter filter() {
        return requireNonNull(filter, "not loaded");
    }

    public String getTitle() {
        return filter().measure() == null
                ? msg.get("reporting.standing." + requireNonNull(filter().standing()))
                : msg.get("reporting.measure." + filter().measure());
    }

    /** Of which days, or that it is now. */
    public String getWhen() {
        return filter().measure() == null
                ? msg.get("reporting.now")
                : periods.range(new Period(filter().from(), filter().to()));
    }

    /** Head of the column of moments. */
    public String getMomentHead() {
        if (filter().measure() != null) {
            return msg.get("reporting.files.counted");
        }
        return msg.get(
                requireNonNull(filter().standing()).ofSteps() ? "reporting.files.due" : "reporting.files.submitted");
    }

    public List<FileList.Line> getLines() {
        return list.lines();
    }

    public boolean isOpen() {
        var standing = filter().standing();
        return filter().measure() == null && standing != null && standing.ofSteps();
    }

    /** The moment of a line in words. */
    public String moment(FileList.Line line) {
        return format.shortDateTime(isOpen() ? line.dueAt() : line.at());
    }

    public String words(id.onestop.licensing.domain.shared.@Nullable Words words) {
        return words == null ? "" : words.in(msg.language());
    }

    public String getSummary() {
        return msg.of("reporting.files.count", "count", list.lines().size());
    }

    public @Nullable String getNextQuery() {
        return list.next() == null ? null : address.query(filter(), list.next());
    }

    public @Nullable String getFirstQuery() {
        return filter().after() == null ? null : address.query(filter(), null);
    }

    /** Where one came from. */
    public String getBack() {
        return filter().measure() == null && filter().standing() != Standing.UNCLAIMED ? "/wall" : "/statistics";
    }
}
