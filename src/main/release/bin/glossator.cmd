@echo off
rem Starts Glossator. The first check or build keeps the classes that it loads in an archive in the cache folder, from which the next starts
rem take them (class-data sharing). JAVA_HOME names the JDK, GLOSSATOR_OPTS options for Java such as -Xmx4g.
setlocal
set "jar=%~dp0..\lib\glossator.jar"
set "java="
if defined JAVA_HOME goto named
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined java goto found
echo error: there is no Java>&2
goto nojava

:named
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
echo error: there is no Java in JAVA_HOME "%JAVA_HOME%">&2
goto nojava

:found
if not defined GLOSSATOR_CACHE set "GLOSSATOR_CACHE=%LOCALAPPDATA%\glossator"
set "archive=%GLOSSATOR_CACHE%\${project.version}.jsa"
set "share="
if exist "%archive%" set share=-XX:SharedArchiveFile="%archive%" -Xlog:disable
if not defined share if "%~1"=="check" set share=-XX:ArchiveClassesAtExit="%archive%" -Xlog:disable
if not defined share if "%~1"=="build" set share=-XX:ArchiveClassesAtExit="%archive%" -Xlog:disable
set compiler=-XX:TieredStopAtLevel=1
if "%~1"=="serve" set "compiler="
if not exist "%GLOSSATOR_CACHE%" mkdir "%GLOSSATOR_CACHE%" 2>nul
"%java%" %share% %compiler% %GLOSSATOR_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:nojava
echo   help: install a JDK or JRE, 17 or newer, or name its folder in JAVA_HOME>&2
exit /b 2
