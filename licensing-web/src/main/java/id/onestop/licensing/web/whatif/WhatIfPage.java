package id.onestop.licensing.web.whatif;

import id.onestop.licensing.ejb.whatif.WhatIfView;
import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what was played, latest first, without outcomes. */
public record WhatIfPage(List<WhatIfView> items, @Nullable String next) implements Listing {}
