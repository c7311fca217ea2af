package id.onestop.licensing.ejb.catalogue;

/**
 * Where an entry of a list stands after it was moved.
 *
 * @param path by which it is found now; one without a code is named by its place
 * @param place from 1
 * @param count entries of the list
 */
public record MovedEntry(String path, int place, int count) {}
