package id.onestop.licensing.ejb.workflow;

import java.util.List;

/**
 * What declaring an outage would touch now; files that come to such a step later follow.
 *
 * @param lines by service, those without a file too
 */
public record OutagePreview(List<Line> lines) {

    public OutagePreview {
        lines = List.copyOf(lines);
    }

    /**
     * A service.
     *
     * @param files open files at a step that needs the partner
     * @param running those whose clock runs and would stop
     */
    public record Line(String service, long files, long running) {}

    public long files() {
        return lines.stream().mapToLong(Line::files).sum();
    }

    public long running() {
        return lines.stream().mapToLong(Line::running).sum();
    }
}
