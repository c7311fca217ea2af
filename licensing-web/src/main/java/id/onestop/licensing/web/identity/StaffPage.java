package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of an agency's people. */
public record StaffPage(List<StaffResponse> items, @Nullable String next) implements Listing {}
