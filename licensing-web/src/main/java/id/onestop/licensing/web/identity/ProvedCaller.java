package id.onestop.licensing.web.identity;

import jakarta.security.enterprise.credential.Credential;

/** Somebody whose password was just found right. */
record ProvedCaller(String principal) implements Credential {}
