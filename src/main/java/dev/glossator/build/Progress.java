package dev.glossator.build;

/** Is told how far a build is. Called by several threads at once. */
public interface Progress {
    /** Nobody watches. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begin(Stage stage, int files) {}

        @Override
        public void step() {}
    };

    /** A stage begins that takes files one by one; it may turn out to have some more. */
    void begin(Stage stage, int files);

    /** One file is done. */
    void step();
}
