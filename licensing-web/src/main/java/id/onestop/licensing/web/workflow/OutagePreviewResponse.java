package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.OutagePreview;
import java.util.List;

/**
 * What declaring an outage would touch now.
 *
 * @param files open files at a step that needs the partner
 * @param running those whose clock would stop
 */
public record OutagePreviewResponse(long files, long running, List<Line> services) {

    /** The same of one service. */
    public record Line(String service, long files, long running) {}

    static OutagePreviewResponse from(OutagePreview preview) {
        return new OutagePreviewResponse(
                preview.files(),
                preview.running(),
                preview.lines().stream()
                        .map(line -> new Line(line.service(), line.files(), line.running()))
                        .toList());
    }
}
