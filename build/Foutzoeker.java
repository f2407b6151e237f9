import javax.tools.ToolProvider;

/**
 * Compiles the main sources once more with Error Prone and NullAway, so that a null bug fails the build while the daily
 * compilation stays quick. Argument: the class path of the project.
 */
void main(String[] arguments) throws Exception {
    Path out = Files.createDirectories(Path.of("target/foutzoeker"));
    var options = new ArrayList<>(List.of(
            "-classpath", arguments[0],
            "-processorpath", System.getProperty("java.class.path"),
            "-d", out.toString(),
            "--release", "25", "-parameters", "-proc:none", "-encoding", "UTF-8",
            "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-XDaddTypeAnnotationsToSymbol=true",
            "-Xplugin:ErrorProne -XepDisableWarningsInGeneratedCode -Xep:NullAway:ERROR -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode=true"
                    // fields that picocli fills before a command runs
                    + " -XepOpt:NullAway:ExcludedFieldAnnotations=picocli.CommandLine.Spec,picocli.CommandLine.Mixin,"
                    + "picocli.CommandLine.Option,picocli.CommandLine.Parameters"));
    try (var files = Files.walk(Path.of("src/main/java"))) {
        files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(options::add);
    }
    int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
    System.exit(result);
}
