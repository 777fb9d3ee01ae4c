package id.lindung.local.demo;

import java.io.IOException;

/** One part of the story. */
public interface Scene {

    /** What it is called in Indonesian. */
    String id();

    /** What it is called in English. */
    String en();

    /** Plays it. */
    void play(Story story) throws IOException;
}
