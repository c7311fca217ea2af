package id.onestop.licensing.ejb.shared.yaml;

import id.onestop.licensing.domain.shared.LicensingException;
import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file has faults, so nothing of it was taken over; the message tells all of them, one a line. */
@ApplicationException(rollback = true)
public class YamlRefused extends LicensingException {

    private static final long serialVersionUID = 1L;

    private final transient List<YamlFault> faults;

    public YamlRefused(String file, List<YamlFault> faults) {
        super("FILE_REFUSED", Map.of("file", file, "count", faults.size()));
        this.faults = List.copyOf(faults);
    }

    /** Of a file that was saved with other characters. */
    public static YamlRefused notUtf8(String file) {
        return new YamlRefused(
                file,
                List.of(new YamlFault(
                        file,
                        1,
                        "",
                        "FILE_UNREADABLE",
                        FaultTexts.of("FILE_UNREADABLE", "problem", "UTF-8"),
                        FaultTexts.of("FILE_UNREADABLE.cure"))));
    }

    public List<YamlFault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return faults.stream().map(YamlFault::toString).collect(Collectors.joining("\n"));
    }
}
