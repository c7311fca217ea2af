package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.workflow.WorklistView.Line;
import org.jspecify.annotations.Nullable;

/**
 * What an act would do with one file.
 *
 * @param nextStep where it goes; {@code null} if its line ends there, as the post
 * @param note what whoever handed it on wrote; empty for nothing
 * @param returned how often it was given back for correction
 * @param obstacle code of what stands in the way; empty for nothing
 */
public record BatchPreview(
        Line line, @Nullable Words nextStep, @Nullable Words nextPost, String note, int returned, String obstacle) {

    public boolean possible() {
        return obstacle.isEmpty();
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "BatchPreview " + line.row().number();
    }
}
