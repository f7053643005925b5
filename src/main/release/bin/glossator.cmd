@echo off
rem Starts Glossator. The first check or build keeps the classes that it loads in an archive in the cache folder, from which the next starts
rem take them (class-data sharing). JAVA_HOME names the JDK, GLOSSATOR_OPTS options for Java such as -Xmx4g.
setlocal
set "jar=%~dp0..\lib\glossator.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined GLOSSATOR_CACHE set "GLOSSATOR_CACHE=%LOCALAPPDATA%\glossator"
set "archive=%GLOSSATOR_CACHE%\${project.version}.jsa"
set "share="
if exist "%archive%" set share=-XX:SharedArchiveFile="%archive%" -Xlog:disable
if not defined share if "%~1"=="check" set share=-XX:ArchiveClassesAtExit="%archive%" -Xlog:disable
if not defined share if "%~1"=="build" set share=-XX:ArchiveClassesAtExit="%archive%" -Xlog:disable
if not exist "%GLOSSATOR_CACHE%" mkdir "%GLOSSATOR_CACHE%" 2>nul
"%java%" %share% %GLOSSATOR_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
