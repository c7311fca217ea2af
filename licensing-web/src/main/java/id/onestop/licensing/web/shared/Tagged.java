package id.onestop.licensing.web.shared;

import jakarta.ws.rs.core.EntityTag;

/** A public answer that caches may keep for a minute, with a tag that changes when it does. */
public interface Tagged {

    EntityTag tag();
}
