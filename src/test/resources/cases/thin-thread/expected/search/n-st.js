glossatorSearch("n-st",[1,[["person","Ane Stad","glossary/stad/","Secretary, National Example Council",["Ане Стад","Стад","Stad","Anna Stadt","Анна Штадт"]]]]);
