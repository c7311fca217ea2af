package id.onestop.licensing.web.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a proposed draft.
 *
 * @param reasons why each warning is no obstacle, by the key of the finding
 */
public record PublicationRequest(@Nullable Map<String, String> reasons) {}
